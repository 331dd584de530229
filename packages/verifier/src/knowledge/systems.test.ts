import { describe, expect, it } from 'vitest';
import { platformSystems } from './platformSystems.ts';
import { rendererSystems } from './rendererSystems.ts';

describe('platformSystems', () => {
  it.each([
    ['Win32', ['Windows']],
    ['MacIntel', ['macOS', 'iOS']],
    ['iPhone', ['iOS']],
    ['Linux x86_64', ['Linux', 'Android', 'ChromeOS']],
    ['Linux armv81', ['Linux', 'Android', 'ChromeOS']],
    ['FreeBSD amd64', ['BSD', 'Linux']],
    ['', null],
    ['Nokia', null],
  ])('%s', (platform, systems) => {
    expect(platformSystems(platform)).toEqual(systems);
  });
});

describe('rendererSystems', () => {
  it.each([
    ['ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11 vs_5_0 ps_5_0, D3D11)', 'Windows', true],
    ['ANGLE (Qualcomm, Qualcomm(R) Adreno(TM) X1-85 GPU Direct3D11 vs_5_0 ps_5_0, D3D11)', 'Windows', true],
    ['ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)', 'macOS', true],
    ['Mali-G78', 'Android', true],
    ['Adreno (TM) 740', 'Android', true],
    ['Mesa Intel(R) UHD Graphics 620 (KBL GT2)', 'Linux', false],
    ['llvmpipe, or similar', 'Linux', false],
  ])('%s', (renderer, system, sure) => {
    expect(rendererSystems(renderer)).toMatchObject({ sure });
    expect(rendererSystems(renderer)?.systems).toContain(system);
  });

  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'Apple GPU',
    'Apple M1',
    'Mozilla',
    'GeForce GTX 980, or similar',
    'ANGLE (Microsoft Corporation, D3D12 (NVIDIA GeForce RTX 3060), OpenGL 4.2)',
    'ANGLE (Microsoft Corporation, Vulkan 1.2.335 (Microsoft Direct3D12 (NVIDIA GeForce RTX 4060) (0x00002882)), Dozen)',
    'ANGLE (Mesa, virgl (ANGLE (Apple, ANGLE Metal Renderer: Apple M4, Unspecified Version)), OpenGL ES 3.2)',
    '',
  ])('says nothing of %s', (renderer) => {
    expect(rendererSystems(renderer)).toBeNull();
  });
});
