import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** The request that brings a token has the User-Agent of the visit that made it. */
export const userAgentAtUse = defineCheck({
  title: 'User-Agent at use',
  label: 'harvested-token',
  weight: 'strong',
  source: 'header values',
  needs: ['challenge', 'request'],
  fact: 'Fetch, “default User-Agent value”: one browser sends one. Measured: 0 of 574 requests of genuine visits differ.',
  judge: (facts) => {
    const claim = facts.challenge?.value('user-agent');
    const observation = facts.use?.value('user-agent');
    if (claim === undefined) return unknown('User-Agent of the challenge');
    if (observation === undefined) return unknown('request.headers of the use');
    if (claim === observation) return { result: 'agree', claim };
    if (facts.ownUserAgent !== null) return unknown(`one User-Agent: ${facts.ownUserAgent}`);
    return { result: 'conflict', claim, observation };
  },
  explain: (claim, observation) => `The token was made by ${inWords(claim)} and used by ${inWords(observation)}.`,
  benign: [
    'An app that makes the token in its browser view and sends it by its own HTTP client.',
    'A browser that was updated while the page was open.',
  ],
  examples: {
    agree: [{ name: 'the same browser', kase: () => makeCase({ use: {} }) }],
    conflict: [
      {
        name: 'used by another browser',
        kase: () => makeCase({ use: { headers: { 'User-Agent': userAgents.windowsFirefox } } }),
      },
    ],
    unknown: [{ name: 'no request given', kase: () => makeCase() }],
  },
});
