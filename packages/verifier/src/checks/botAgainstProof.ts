import type { IpFacts } from '@countersign/ipdata';
import type { Case } from '../case.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

const claiming = (userAgent: string, change: Partial<Pick<Case, 'bot'>> & { ip?: Partial<IpFacts> } = {}): Case => {
  const kase = makeInspection({ use: { headers: { 'User-Agent': userAgent } } });
  return { ...kase, bot: change.bot ?? null, ip: { ...(kase.ip as IpFacts), ...change.ip } };
};
const googlebot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
const gptbot = 'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)';

/** A request under the name of a bot whose operator says by what his bots are told, and it is not so told. */
export const botAgainstProof = defineCheck({
  title: 'A bot’s name against its operator’s proof',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'address',
  needs: ['User-Agent of the request', 'IP facts', 'what proves bots: a list, reverse DNS or a signature'],
  fact: 'What operators document of their bots (docs/bots.md, each with its page): where an operator says that all of a bot’s requests come from published addresses, or from hosts whose names resolve back, one from elsewhere is not his.',
  inspects: true,
  judge: ({ bot }) => {
    if (bot === null) return { result: 'agree' };
    if (bot.against) return { result: 'conflict', claim: bot.name, ...bot.against };
    if (bot.proven) return { result: 'agree', claim: bot.name, observation: bot.proven.observation };
    return unknown(bot.missing ?? 'a proof');
  },
  explain: (claim, observation) =>
    `The User-Agent says ${String(claim)}, and its operator’s bots are told by other marks: ${String(observation)}.`,
  benign: [
    'A proxy in front of the site that is not told to the verifier (`trustProxy`, `edge`): the address is then its own (moderate, where its headers show it).',
    'A new range of the operator’s that the list of some days ago does not hold and that has no reverse DNS yet.',
    'A site’s owner who looks at it under the name of a search engine, with a crawler or the browser’s developer tools.',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeInspection() },
      {
        name: 'GPTBot from its list',
        kase: () =>
          claiming(gptbot, {
            ip: { hits: [{ flag: 'crawler', source: 'gptbot', by: 'prefix', name: 'gptbot', confidence: 'high' }] },
          }),
      },
      {
        name: 'Meta’s crawler from Meta’s network',
        kase: () => claiming('meta-externalagent/1.1', { ip: { asn: 32934, org: 'Facebook, Inc.' } }),
      },
    ],
    conflict: [
      {
        name: 'Googlebot from an address without a name',
        kase: () => claiming(googlebot, { bot: { host: { state: 'known', hosts: [] } } }),
      },
      {
        name: 'Googlebot from Bing’s hosts',
        kase: () => claiming(googlebot, { bot: { host: { state: 'known', hosts: ['msnbot-1.search.msn.com'] } } }),
      },
      {
        name: 'GPTBot from elsewhere than its list',
        kase: () => claiming(gptbot, { bot: { lists: { gptbot: 'high' } } }),
      },
      { name: 'Meta’s crawler from another network', kase: () => claiming('meta-externalagent/1.1') },
    ],
    unknown: [
      { name: 'no list, no DNS', kase: () => claiming(googlebot) },
      {
        name: 'name servers that do not answer',
        kase: () => claiming(googlebot, { bot: { host: { state: 'failed' } } }),
      },
      { name: 'a list of a year ago', kase: () => claiming(gptbot, { bot: { lists: { gptbot: 'low' } } }) },
      {
        name: 'a messenger that asks for a preview under Meta’s name',
        kase: () => claiming('facebookexternalhit/1.1 Facebot Twitterbot/1.0'),
      },
      { name: 'an address that is not public', kase: () => claiming(googlebot, { ip: { scope: 'private' } }) },
    ],
  },
});
