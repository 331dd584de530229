import { type RealmKind, realmKinds } from '@countersign/contract';
import { rendererSystems } from '../knowledge/rendererSystems.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';
import { wireContradicts } from './wireContradicts.ts';

/** By realm; the masked name, which says nothing, only where no realm gives the other. */
function renderersOf(facts: Facts): Partial<Record<RealmKind, string>> {
  const read = (name: 'unmaskedRenderer' | 'renderer') =>
    realmKinds.flatMap((realm) => {
      const renderer = facts.signal(realm, 'webgl')?.[name];
      return renderer ? [[realm, renderer] as const] : [];
    });
  const unmasked = read('unmaskedRenderer');
  return Object.fromEntries(unmasked.length > 0 ? unmasked : read('renderer'));
}

/** The WebGL renderer is the same in the window and in every worker realm. */
export const rendererAcrossRealms = defineCheck({
  title: 'WebGL renderer across realms',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'rendering',
  needs: ['window.webgl', 'worker.webgl', 'shared.webgl', 'service.webgl'],
  fact: 'Measured: 0 of 420 realms of genuine browsers differ; 4 of 13 spoofing tools do.',
  judge: (facts) => {
    const named = Object.entries(renderersOf(facts));
    const first = named[0];
    if (first === undefined || named.length < 2) return unknown('the WebGL renderer of two realms');
    const others = named.filter(([, renderer]) => renderer !== first[1]);
    if (others.length === 0) return { result: 'agree', claim: first[1] };
    const systems = new Set(named.map(([, renderer]) => rendererSystems(renderer)?.systems.join()));
    // All that differ differ from the window, and in one name.
    const windowAlone =
      first[0] === 'window' && others.length === named.length - 1 && new Set(others.map(([, name]) => name)).size === 1;
    return {
      result: 'conflict',
      claim: { [first[0]]: first[1] },
      observation: Object.fromEntries(others),
      weight: systems.size > 1 && wireContradicts(facts) ? 'strong' : 'moderate',
      noise: ['webgl', windowAlone ? 'window-alone' : 'realm-by-realm'],
    };
  },
  explain: (claim, observation) => `One realm renders with ${inWords(claim)}, another with ${inWords(observation)}.`,
  noise: ['webgl', 'window-alone', 'realm-by-realm'],
  benign: [
    'Extensions that hide the card’s name from pages and leave workers alone.',
    'A laptop that switched between two graphics cards, or a graphics process that crashed, between two realms.',
    'Privacy browsers that blur the name realm by realm (none of those measured does).',
  ],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'the window claims Direct3D, its workers SwiftShader',
        kase: () =>
          makeCase({
            realms: {
              window: {
                webgl: { unmaskedRenderer: 'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)' },
              },
            },
          }),
      },
      {
        name: 'the dedicated worker claims Direct3D',
        kase: () =>
          makeCase({
            realms: {
              worker: {
                webgl: { unmaskedRenderer: 'ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11 vs_5_0 ps_5_0, D3D11)' },
              },
            },
          }),
      },
    ],
    unknown: [
      {
        name: 'late evidence not waited for',
        kase: () => makeCase({ everywhere: { webgl: { error: 'pending' } } }),
      },
    ],
  },
});
