import { brokenPair } from '../knowledge/brokenPair.ts';
import { foreignHeader } from '../knowledge/foreignHeader.ts';
import { challengeOrders } from '../knowledge/orderChains.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { addedBehind } from './addedBehind.ts';
import { defineCheck } from './defineCheck.ts';
import { sentByWindow } from './sentByWindow.ts';
import { unknown } from './unknown.ts';

/** The whole order of the challenge is a constant of the claimed version, where that version was measured. */
export const challengeHeaderOrderByVersion = defineCheck({
  title: 'Header order of the challenge, by version',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header order',
  needs: ['challenge', 'window.page'],
  fact: 'Captures of Chromium 106, 112, 118, 121, 126, 127, 129, 130, 131, 138, 143, 147, 149, 153, 156 and Firefox 153 (its source: 91 to 153). Chromium’s order is a hash table’s: it changed at 127 and 129 and depends on how many headers there are, so that nothing but the agent’s own POST is judged by it.',
  judge: (facts) => {
    const { challenge } = facts;
    const text = challenge?.value('user-agent');
    if (!challenge?.ordered || text === undefined) return unknown('header order of the challenge');
    if (facts.controlled !== false) return unknown('a page without a service worker of its own');
    const { family, engine, name, major, embedded } = facts.userAgent(text);
    const table = challengeOrders.find(
      (entry) => entry.family === family && engine !== null && entry.oldest <= engine && engine <= entry.newest,
    );
    if (!table || embedded) return unknown('a version that was measured');
    const foreign = foreignHeader(challenge.names, family);
    if (foreign !== undefined) return unknown(`the agent’s own shape: ${foreign} was added`);
    const language = challenge.place('accept-language');
    // Set by something else than the network stack: another check's finding.
    const early = family === 'chromium' && language >= 0 && language < challenge.place('accept-encoding');
    const broken = brokenPair([table.order], (header) =>
      early && header === 'accept-language' ? -1 : challenge.place(header),
    );
    if (broken !== null && addedBehind(challenge, [table.order])) {
      return unknown('the agent’s own shape: Referer was added behind it');
    }
    return broken === null
      ? { result: 'agree', claim: `${name} ${major}` }
      : {
          result: 'conflict',
          claim: `${broken[0]} before ${broken[1]}`,
          observation: [...challenge.names],
          weight: sentByWindow(facts) ? 'moderate' : 'strong',
        };
  },
  explain: (claim) => `The claimed version sends ${String(claim)}; this request has them the other way round.`,
  benign: [
    'Company proxies and security programs that write requests anew.',
    'Chromium with a reduced Accept-Language, which it sets on a document’s own fetch (then moderate, where the agent had no frame to send from).',
    'A rollout that changes the order inside one version (none seen from 106 to 156).',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'the order of 156 under a User-Agent of 120',
        kase: () =>
          makeCase({ allRequests: { headers: { 'User-Agent': userAgents.linuxChrome.replace('156', '120') } } }),
      },
    ],
    unknown: [
      {
        name: 'a newer version than measured',
        kase: () =>
          makeCase({ allRequests: { headers: { 'User-Agent': userAgents.linuxChrome.replace('156', '199') } } }),
      },
      {
        name: 'a page with a service worker of its own',
        kase: () => makeCase({ realms: { window: { page: { controlled: true } } } }),
      },
      {
        name: 'a header beyond the agent’s shape',
        kase: () => makeCase({ requests: { challenge: { headers: { 'X-Trace': '1' } } } }),
      },
    ],
  },
});
