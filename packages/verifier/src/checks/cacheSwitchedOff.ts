import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

const kinds = ['worker', 'shared'] as const;
const uncached = { Pragma: 'no-cache', 'Cache-Control': 'no-cache' };

/** Worker scripts are asked for with the browser's cache on; who intercepts requests switches it off. */
export const cacheSwitchedOff = defineCheck({
  title: 'Cache switched off',
  label: 'automation',
  weight: 'moderate',
  source: 'header values',
  needs: ['script.worker', 'script.shared', 'window.inspector'],
  fact: 'Network.setCacheDisabled of the developer protocol, which Playwright and patchright call to intercept requests (routes; in patchright init scripts and exposed functions too), adds Pragma to every request. Measured in Chromium 156: 0 of 21 genuine visits, a hard reload among them, send it for a worker’s script.',
  judge: (facts) => {
    const listens = facts.signal('window', 'inspector')?.listens;
    if (listens === undefined) return unknown('window.inspector');
    if (facts.claimed.family !== 'chromium') return unknown('a browser that this was measured in');
    // A site's own service worker asks anew, as it likes, with the destination `empty`.
    const asked = kinds.filter((kind) => facts.script[kind]?.value('sec-fetch-dest')?.endsWith('worker'));
    if (asked.length === 0) return unknown('a worker’s script');
    if (!asked.every((kind) => facts.script[kind]?.has('pragma'))) return { result: 'agree' };
    // Developer tools have a box for it, and are open while it counts.
    const weight = listens ? 'weak' : 'moderate';
    return { result: 'conflict', claim: 'cached', observation: asked, weight };
  },
  explain: (_, observation) =>
    `The browser’s cache is switched off, as where requests are intercepted (${[observation].flat().join(', ')}).`,
  benign: [
    'Developer tools with “Disable cache” on (weak).',
    'Company proxies and security programs that ask for everything anew.',
  ],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'patchright 1.63 with an init script',
        kase: () =>
          makeCase({ requests: { 'script.worker': { headers: uncached }, 'script.shared': { headers: uncached } } }),
      },
      {
        name: 'developer tools with the cache off',
        kase: () =>
          makeCase({
            requests: { 'script.worker': { headers: uncached }, 'script.shared': { headers: uncached } },
            realms: { window: { inspector: { listens: true } } },
          }),
      },
    ],
    unknown: [
      { name: 'an older agent', kase: () => makeCase({ realms: { window: { inspector: null } } }) },
      { name: 'Firefox', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'no script was asked for',
        kase: () => makeCase({ requests: { 'script.worker': null, 'script.shared': null } }),
      },
    ],
  },
});
