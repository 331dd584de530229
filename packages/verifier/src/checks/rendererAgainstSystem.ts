import { realmKinds } from '@countersign/contract';
import { rendererSystems } from '../knowledge/rendererSystems.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { onHandheld } from './onHandheld.ts';
import { unknown } from './unknown.ts';

/** The WebGL renderer is one that exists on the claimed system. */
export const rendererAgainstSystem = defineCheck({
  title: 'WebGL renderer and the claimed system',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'rendering',
  needs: ['worker.webgl', 'window.webgl', 'window.navigator'],
  fact: 'ANGLE builds Direct3D for Windows and Metal for Apple’s systems alone (src/libANGLE/renderer); Mali and Adreno are phones’ and Chromebooks’ GPUs. SwiftShader and masked names say nothing.',
  judge: (facts) => {
    const { os, family } = facts.claimed;
    if (os === null) return unknown('a system in the User-Agent');
    // WebKit says “Apple GPU” on every system; Firefox may be told to hide the name.
    if (family === 'safari' && os !== 'macOS' && os !== 'iOS') return unknown('a renderer’s true name');
    const handheld = onHandheld(facts);
    let agrees: string | null = null;
    for (const realm of realmKinds) {
      const gl = facts.signal(realm, 'webgl');
      const renderer = gl?.unmaskedRenderer ?? gl?.renderer;
      const reading = renderer ? rendererSystems(renderer) : null;
      if (!renderer || !reading) continue;
      if (reading.systems.includes(os)) {
        agrees ??= renderer;
        continue;
      }
      if (facts.ownUserAgent !== null) return unknown(`one system: ${facts.ownUserAgent}`);
      if (handheld && reading.systems.includes('Android')) return unknown('one system: the desktop site of a handheld');
      return { result: 'conflict', claim: os, observation: renderer, weight: reading.sure ? 'strong' : 'moderate' };
    }
    if (agrees === null) return unknown('a renderer that names a system');
    return { result: 'agree', claim: os, observation: agrees };
  },
  explain: (claim, observation) => `The User-Agent says ${String(claim)}; ${String(observation)} does not exist there.`,
  noise: ['webgl'],
  benign: [
    'Windows machines without a GPU that render with Mesa (then moderate).',
    'Remote desktops and compatibility layers that pass another machine’s name through.',
  ],
  examples: {
    agree: [{ name: 'llvmpipe on Linux', kase: () => makeCase({ browser: 'firefox' }) }],
    conflict: [
      {
        name: 'Direct3D under a Linux User-Agent',
        kase: () =>
          makeCase({
            everywhere: {
              webgl: { unmaskedRenderer: 'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)' },
            },
          }),
      },
      {
        name: 'Mesa under a Windows User-Agent',
        kase: () =>
          makeCase({ browser: 'firefox', everywhere: { navigator: { userAgent: userAgents.windowsFirefox } } }),
      },
    ],
    unknown: [
      {
        name: 'a phone’s desktop site that claims a Mac',
        kase: () =>
          makeCase({
            everywhere: {
              navigator: { userAgent: userAgents.macChrome, platform: 'Linux armv81' },
              webgl: { unmaskedRenderer: 'ANGLE (Qualcomm, Adreno (TM) 740, OpenGL ES 3.2)' },
            },
            realms: { window: { navigator: { maxTouchPoints: 5 } } },
          }),
      },
      { name: 'SwiftShader', kase: () => makeCase() },
      { name: 'late evidence not waited for', kase: () => makeCase({ everywhere: { webgl: { error: 'pending' } } }) },
    ],
  },
});
