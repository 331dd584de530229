import { expect, it } from 'vitest';
import { virtualRenderer } from './virtualRenderer.ts';

it.each([
  ['ANGLE (VMware, VMware SVGA 3D Direct3D11 vs_5_0 ps_5_0, D3D11)', 'medium'],
  ['ANGLE (VMware Inc., SVGA3D; build: RELEASE; LLVM;, OpenGL ES 3.1 Mesa 25.2.8)', 'medium'],
  ['ANGLE (Parallels, Parallels Display Adapter (WDDM) Direct3D11 vs_5_0 ps_5_0, D3D11)', 'medium'],
  ['ANGLE (Apple, ANGLE Metal Renderer: Apple Paravirtual device, Unspecified Version)', 'medium'],
  ['ANGLE (Mesa, virgl (NVIDIA GeForce RTX 3060), OpenGL ES 3.2)', 'medium'],
  ['ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)', 'low'],
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)', null],
  ['llvmpipe, or similar', null],
  // The vendor of Mesa's software renderer was VMware's name for years.
  ['ANGLE (VMware, Inc., llvmpipe (LLVM 10.0.0, 256 bits), OpenGL 3.3 core)', null],
  ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)', null],
])('%s: %s', (renderer, confidence) => {
  expect(virtualRenderer(renderer)).toBe(confidence);
});
