import { expect, test } from 'vitest';
import { genuineRendering } from '../testing/genuineRendering.ts';
import { cardVendor } from './cardVendor.ts';

test.each([
  ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002504) Direct3D11 vs_5_0 ps_5_0, D3D11)', 'nvidia'],
  ['ANGLE (Intel, Intel(R) UHD Graphics 620 (0x00003EA0) Direct3D11 vs_5_0 ps_5_0, D3D11)', 'intel'],
  ['ANGLE (AMD, AMD Radeon RX 6600 (0x000073FF) Direct3D11 vs_5_0 ps_5_0, D3D11)', 'amd'],
  ['ANGLE (ATI Technologies Inc., ANGLE Metal Renderer: AMD Radeon Pro 5300M, Unspecified Version)', 'amd'],
  ['ANGLE (Apple, ANGLE Metal Renderer: Apple M1 Pro, Unspecified Version)', 'apple'],
  ['ANGLE (Qualcomm, Adreno (TM) 740, OpenGL ES 3.2)', 'qualcomm'],
  ['Mali-G78', 'arm'],
  ['ANGLE (Samsung Electronics Co., Ltd., ANGLE (Samsung Xclipse 920) on Vulkan 1.1.179)', 'samsung'],
  // WebKit's word on every system, Intel Macs included.
  ['Apple GPU', null],
  ['Mozilla', null],
  ['ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)', null],
  ['ANGLE (Microsoft Corporation, D3D12 (NVIDIA GeForce RTX 3060), OpenGL 4.6)', null],
  ['virgl (ANGLE (Apple, ANGLE Metal Renderer: Apple M1 Pro, Unspecified Version))', null],
  ['ANGLE (Apple, ANGLE Metal Renderer: Apple Paravirtual device, Unspecified Version)', null],
  ['AMD Radeon on an Intel board', null],
  [genuineRendering.chromium.webgl.unmaskedRenderer, null],
  [genuineRendering.firefox.webgl.renderer, null],
])('%s', (renderer, vendor) => {
  expect(cardVendor(renderer)).toBe(vendor);
});
