import { measured } from '../knowledge/measured.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

const destinations = { worker: 'worker', shared: 'sharedworker' } as const;

/** In a worker script's request Chromium adds User-Agent last; an override puts it among the first. */
export const userAgentPositionInWorkerScripts = defineCheck({
  title: 'Place of User-Agent in worker scripts',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header order',
  needs: ['receipt.worker.script', 'receipt.shared.script'],
  fact: 'Measured: Chromium 129 to 156 send Accept, Sec-Fetch-*, Referer, User-Agent; 7 of 7 tools that override the User-Agent over CDP move it ahead of Sec-Fetch-Site, 0 of 11 genuine visits.',
  judge: (facts) => {
    const { family, engine } = facts.claimed;
    const judgedVersion = engine !== null && engine >= 129 && engine <= measured.chromium.newest;
    if (family !== 'chromium' || !judgedVersion) return unknown('a claim of a measured Chromium, 129 or newer');
    const judged: string[] = [];
    const early: string[] = [];
    for (const kind of ['worker', 'shared'] as const) {
      const request = facts.script[kind];
      // A site's service worker turns the destination to `empty`, and the order with it.
      if (!request?.ordered || request.value('sec-fetch-dest') !== destinations[kind]) continue;
      if (!request.has('user-agent') || !request.has('sec-fetch-site')) continue;
      judged.push(kind);
      if (request.place('user-agent') < request.place('sec-fetch-site')) early.push(kind);
    }
    if (judged.length === 0) return unknown('header order of a worker’s script');
    if (early.length === 0) return { result: 'agree' };
    if (facts.ownUserAgent !== null) return unknown(`one User-Agent: ${facts.ownUserAgent}`);
    // A tablet's desktop site claims Linux, without the word “Mobile”.
    const touch = (facts.signal('window', 'navigator')?.maxTouchPoints ?? 0) > 0 && facts.claimed.os === 'Linux';
    const strong = facts.controlled === false && !facts.claimed.mobile && !touch;
    return {
      result: 'conflict',
      claim: 'User-Agent after Sec-Fetch-*',
      observation: early,
      weight: strong ? 'strong' : 'moderate',
    };
  },
  explain: (_, observation) =>
    `The request for the ${[observation].flat().join(' and ')} worker’s script has User-Agent ahead of Sec-Fetch-Site, as it stands where something overrides it.`,
  benign: [
    'Device mode of developer tools: it overrides the User-Agent.',
    'Android desktop sites and apps with a User-Agent of their own (not measured; phones are judged moderate).',
  ],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'an override over CDP',
        kase: () => makeCase({ requests: { 'script.shared': { before: [['User-Agent', 'Sec-Fetch-Site']] } } }),
      },
    ],
    unknown: [
      { name: 'Firefox', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'a service worker of the site in between',
        kase: () =>
          makeCase({
            requests: {
              'script.worker': { headers: { 'Sec-Fetch-Dest': 'empty' }, before: [['User-Agent', 'Accept']] },
              'script.shared': { headers: { 'Sec-Fetch-Dest': 'empty' }, before: [['User-Agent', 'Accept']] },
            },
          }),
      },
    ],
  },
});
