import { workerKinds } from '@countersign/contract';
import { brokenPair } from '../knowledge/brokenPair.ts';
import { orderChainsFor } from '../knowledge/orderChainsFor.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { inWords } from './inWords.ts';
import type { RequestFacts } from './RequestFacts.ts';
import { unknown } from './unknown.ts';

type Kind = 'challenge' | 'script' | 'serviceScript';

function* requestsOf(facts: Facts): Generator<[string, Kind, RequestFacts]> {
  for (const kind of workerKinds) {
    const script = facts.script[kind];
    const inside = facts.inside[kind];
    if (script?.ordered) yield [`script.${kind}`, kind === 'service' ? 'serviceScript' : 'script', script];
    if (inside?.ordered) yield [`inside.${kind}`, 'challenge', inside];
  }
}

/** The requests of workers keep the order that follows from the claimed engine's layers. */
export const realmRequestOrder = defineCheck({
  title: 'Header order of workers’ requests',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header order',
  needs: ['all receipts of workers'],
  fact: 'The sources of the challenge’s order; captures of Chromium 156 and Firefox 153 for workers’ scripts, service worker scripts and POSTs from inside. No site can touch the service worker’s script.',
  judge: (facts) => {
    const { family, engine } = facts.claimed;
    if (orderChainsFor(family, 'challenge', engine).structural.length === 0) {
      return unknown('a claim of Chromium or Firefox whose order is known');
    }
    let read = 0;
    const broken: Record<string, string> = {};
    let untouched = false;
    for (const [id, kind, request] of requestsOf(facts)) {
      read += 1;
      const pair = brokenPair(orderChainsFor(family, kind, engine).structural, (header) => request.place(header));
      if (pair === null) continue;
      broken[id] = `${pair[1]} before ${pair[0]}`;
      untouched ||= kind === 'serviceScript';
    }
    if (read === 0) return unknown('header order of workers’ requests');
    if (Object.keys(broken).length === 0) return { result: 'agree' };
    if (facts.ownUserAgent !== null) return unknown(`one engine: ${facts.ownUserAgent}`);
    const strong = untouched || facts.controlled === false;
    return { result: 'conflict', claim: family, observation: broken, weight: strong ? 'strong' : 'moderate' };
  },
  explain: (claim, observation) =>
    `Requests of workers are not ordered as ${String(claim)} orders them: ${inWords(observation)}.`,
  benign: [
    'Company proxies and security programs that write requests anew.',
    'A site’s own service worker (then moderate).',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'Chromium that claims Firefox',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.linuxFirefox } } }),
      },
    ],
    unknown: [
      {
        name: 'a claim of Safari',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.macSafari } } }),
      },
    ],
  },
});
