import { bestHit } from '../knowledge/bestHit.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

const google = {
  flags: { crawler: true },
  hits: [{ flag: 'crawler', source: 'googlebot', by: 'prefix', name: 'googlebot', confidence: 'high' } as const],
};

/** Who brings a token from an address of a crawler is one, and no person. */
export const listedCrawler = defineCheck({
  title: 'A visit from a crawler’s address',
  label: 'automation',
  weight: 'moderate',
  source: 'address',
  needs: ['IP facts with lists of crawlers (`countersign refresh`)'],
  fact: 'The ranges that operators of crawlers publish so that they can be told. Crawlers that render pages run the agent as well; one that has proved who it is, is named for that alone.',
  judge: ({ kase }) => {
    if (kase.claims === null) return unknown('a token');
    const { ip } = kase;
    if (ip?.scope !== 'public') return unknown('a public address');
    if (ip.flags.crawler === undefined) return unknown('lists of crawlers (countersign refresh)');
    if (!ip.flags.crawler) return { result: 'agree' };
    const hit = bestHit(ip, 'crawler');
    const weight = hit === undefined || hit.confidence === 'low' ? 'weak' : 'moderate';
    return { result: 'conflict', claim: ip.address, observation: hit?.name ?? hit?.source ?? 'a crawler', weight };
  },
  explain: (claim, observation) =>
    `The visit came from ${String(claim)}, an address that ${String(observation)} crawls from.`,
  benign: ['People who work for the operator, where its crawlers share their way out.'],
  examples: {
    agree: [{ name: 'no crawler', kase: () => makeCase({ ip: { flags: { crawler: false } } }) }],
    conflict: [
      { name: 'Chrome at an address of Googlebot', kase: () => makeCase({ ip: google }) },
      {
        name: 'where a bot’s proof was looked for and none found',
        kase: () => makeCase({ ip: google, case: { bot: { host: { state: 'known', hosts: [] } } } }),
      },
    ],
    unknown: [{ name: 'no list', kase: () => makeCase() }],
  },
});
