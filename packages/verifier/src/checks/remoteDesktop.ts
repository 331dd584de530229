import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';
import { unmaskedRenderer } from './unmaskedRenderer.ts';

/** Windows renders without a card, as in many remote sessions, or by a remote session's own display driver. */
export const remoteDesktop = defineCheck({
  title: 'Remote desktop',
  label: 'remote-desktop',
  weight: 'weak',
  source: 'rendering',
  needs: ['worker.webgl', 'shared.webgl', 'service.webgl', 'window.webgl', 'window.navigator'],
  fact: 'Microsoft, Windows Advanced Rasterization Platform Guide: without a card, as on most servers that people reach by Remote Desktop, Direct3D renders by “Microsoft Basic Render Driver”. “Microsoft Remote Display Adapter” is the name of Remote Desktop’s own display driver.',
  judge: (facts) => {
    if (facts.claimed.os !== 'Windows') return unknown('a claim of Windows');
    const observation = unmaskedRenderer(facts);
    if (observation === null) return unknown('a WebGL renderer');
    if (/Remote Display Adapter/.test(observation)) return { result: 'agree', observation, names: 'medium' };
    if (/Microsoft Basic Render/.test(observation)) return { result: 'agree', observation, names: 'low' };
    return { result: 'agree', observation };
  },
  explain: (_, observation) => `“${String(observation)}” is what a remote session of Windows may render with.`,
  benign: [
    'A PC whose graphics driver failed, and a virtual machine, render the same way.',
    'It is context, and nothing more is concluded from it.',
  ],
  examples: {
    agree: [
      {
        name: 'Windows without a card',
        kase: () =>
          makeCase({
            everywhere: {
              navigator: { userAgent: userAgents.windowsChrome },
              webgl: {
                unmaskedRenderer:
                  'ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)',
              },
            },
          }),
      },
    ],
    conflict: [],
    unknown: [{ name: 'Linux', kase: () => makeCase() }],
  },
});
