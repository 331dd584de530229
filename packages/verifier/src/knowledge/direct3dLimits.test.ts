import { expect, test } from 'vitest';
import { direct3dLimits } from './direct3dLimits.ts';

test.each([
  ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002504) Direct3D11 vs_5_0 ps_5_0, D3D11)', 16_384],
  ['ANGLE (Intel(R) UHD Graphics 620 Direct3D11 vs_5_0 ps_5_0)', 16_384],
  ['ANGLE (NVIDIA, NVIDIA GeForce GTX 980 Direct3D11 vs_5_0 ps_5_0), or similar', 16_384],
  ['ANGLE (Intel, Intel(R) HD Graphics Direct3D11 vs_4_1 ps_4_1, D3D11)', 8192],
])('%s has textures of %i', (renderer, textureSize) => {
  expect(direct3dLimits(renderer)).toMatchObject({ textureSize });
});

test.each([
  'ANGLE (Intel, Intel(R) HD Graphics Direct3D9Ex vs_3_0 ps_3_0, igdumd64.dll)',
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)',
  'llvmpipe, or similar',
  'Mozilla',
  '',
])('nothing is known of %s', (renderer) => {
  expect(direct3dLimits(renderer)).toBeNull();
});
