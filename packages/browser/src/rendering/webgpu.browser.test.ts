import { evidenceTable } from '@countersign/contract';
import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import type { Scope } from '../reading/Scope.ts';
import { webgpu } from './webgpu.ts';
import { windowGl } from './windowGl.ts';

afterEach(() => vi.restoreAllMocks());

const facts = { blockedBy: [] };

/** Reads where WebGL names this renderer and WebGPU gives this adapter; tells how often it was asked. */
async function readWith(renderer: string, adapter: object | null, bitness = '64') {
  const gl = windowGl();
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const given = WebGLRenderingContext.prototype.getParameter.bind(gl);
  vi.spyOn(gl, 'getParameter').mockImplementation((name) =>
    name === names?.UNMASKED_RENDERER_WEBGL ? renderer : given(name),
  );
  const requestAdapter = vi.fn(async () => adapter);
  const userAgentData = { getHighEntropyValues: async () => ({ bitness }) };
  const scope = { navigator: { gpu: { requestAdapter }, userAgentData } } as unknown as Scope;
  const read = Promise.resolve(webgpu.read(scope, facts));
  const outcome = await read.then(
    (value) => ({ value }),
    ({ reason }) => ({ reason }),
  );
  return { outcome, asked: requestAdapter.mock.calls.length };
}

const nvidia = 'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002504) Direct3D11 vs_5_0 ps_5_0, D3D11)';
const intel = 'ANGLE (Intel, Intel(R) HD Graphics 620 (0x00005916) Direct3D11 vs_5_0 ps_5_0, D3D11)';
const apple = 'ANGLE (Apple, ANGLE Metal Renderer: Apple M1 Pro, Unspecified Version)';

test.each([
  [
    { info: { vendor: 'nvidia', architecture: 'ampere', isFallbackAdapter: false } },
    { vendor: 'nvidia', architecture: 'ampere', fallback: false },
  ],
  // As Chromium before 136.
  [
    { info: { vendor: 'nvidia', architecture: 'ampere' }, isFallbackAdapter: false },
    { vendor: 'nvidia', architecture: 'ampere', fallback: false },
  ],
  // As Chromium before 127.
  [{ isFallbackAdapter: true }, { vendor: null, architecture: null, fallback: true }],
  [null, null],
])('an adapter as %j', async (given, adapter) => {
  for (const renderer of [nvidia, intel, apple]) {
    const { outcome } = await readWith(renderer, given);
    expect(outcome).toEqual({ value: { adapter } });
    expect(v.safeParse(evidenceTable.webgpu.schema, { adapter }).issues).toBeUndefined();
  }
});

test.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'ANGLE (Mesa/X.org, llvmpipe (LLVM 15.0.6 256 bits), OpenGL 4.5)',
  'ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (Intel, Intel(R) HD Graphics 4000 (0x00000166) Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (AMD, AMD Radeon HD 6450 (0x00006779) Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (Qualcomm, Adreno (TM) 690 Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (ATI Technologies Inc., ANGLE Metal Renderer: AMD Radeon Pro 5300M, Unspecified Version)',
  'Apple GPU',
])('is not asked for under %s, where a browser may warn', async (renderer) => {
  expect(await readWith(renderer, null)).toEqual({ outcome: { reason: 'unsupported' }, asked: 0 });
});

test('is not asked for in a 32-bit build', async () => {
  expect(await readWith(nvidia, null, '32')).toEqual({ outcome: { reason: 'unsupported' }, asked: 0 });
});

test('is unsupported without WebGPU', async () => {
  const scope = { navigator: {} } as unknown as Scope;
  await expect(webgpu.read(scope, facts)).rejects.toMatchObject({ reason: 'unsupported' });
});
