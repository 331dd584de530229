import { direct3dLimits } from '../knowledge/direct3dLimits.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

const direct3d = 'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002504) Direct3D11 vs_5_0 ps_5_0, D3D11)';
const windows = { navigator: { userAgent: userAgents.windowsChrome } };

/** WebGL's limits are those of the interface that its renderer names. */
export const webglLimitsAgainstRenderer = defineCheck({
  title: 'WebGL limits and the named renderer',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'rendering',
  needs: ['window.webgl', 'window.webglLimits'],
  fact: 'Under Direct3D 11 ANGLE takes texture and viewport size from the feature level and the point size from itself, not from the card (ANGLE, src/libANGLE/renderer/d3d/d3d11/renderer11_utils.cpp): 16384, 32767, 1024 for vs_5_0. Measured: SwiftShader has 8192, 8192, 1023, Mesa’s llvmpipe in Firefox 16384, 16384, 255.',
  judge: (facts) => {
    const gl = facts.signal('window', 'webgl');
    const limits = facts.signal('window', 'webglLimits');
    const renderer = gl?.unmaskedRenderer ?? gl?.renderer;
    if (!renderer || limits === undefined) return unknown('the window’s WebGL renderer and limits');
    const expected = direct3dLimits(renderer);
    if (expected === null) return unknown('a renderer whose limits are fixed');
    const wrong = (['textureSize', 'viewport', 'pointSize'] as const).filter(
      (name) => limits[name] !== null && limits[name] !== expected[name],
    );
    if (wrong.length === 0) return { result: 'agree', claim: renderer };
    // Gecko, WebGLContextValidate.cpp: 2048 against recognition (kCommonMaxTextureSize), 1024 in the capability mode.
    const lowered = facts.claimed.family === 'firefox' && (limits.textureSize ?? 0) <= 2048;
    return {
      result: 'conflict',
      claim: renderer,
      observation: Object.fromEntries(wrong.map((name) => [name, limits[name]])),
      weight: wrong.length > 1 && !lowered ? 'strong' : 'moderate',
    };
  },
  explain: (claim, observation) =>
    `The renderer is said to be ${inWords(claim)}; its limits are not: ${inWords(observation)}.`,
  noise: ['webgl'],
  benign: [
    'Firefox with webgl.min_capability_mode set by hand, which lowers all limits (moderate).',
    'A driver for which the browser lowers one limit (then moderate).',
  ],
  examples: {
    agree: [
      {
        name: 'Direct3D 11 with its own limits',
        kase: () =>
          makeCase({
            everywhere: windows,
            realms: {
              window: {
                webgl: { unmaskedRenderer: direct3d },
                webglLimits: { textureSize: 16_384, viewport: 32_767, pointSize: 1024 },
              },
            },
          }),
      },
      {
        name: 'an old card of shader model 4',
        kase: () =>
          makeCase({
            everywhere: windows,
            realms: {
              window: {
                webgl: { unmaskedRenderer: 'ANGLE (Intel, Intel(R) HD Graphics Direct3D11 vs_4_1 ps_4_1, D3D11)' },
                webglLimits: { textureSize: 8192, viewport: 16_383, pointSize: 1024 },
              },
            },
          }),
      },
    ],
    conflict: [
      {
        name: 'SwiftShader under a Direct3D name',
        kase: () => makeCase({ everywhere: windows, realms: { window: { webgl: { unmaskedRenderer: direct3d } } } }),
      },
    ],
    unknown: [
      { name: 'SwiftShader under its own name', kase: () => makeCase() },
      { name: 'no WebGL', kase: () => makeCase({ realms: { window: { webgl: { error: 'unsupported' } } } }) },
    ],
  },
});
