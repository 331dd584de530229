import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** The Chromium version of Sec-CH-UA is the User-Agent's. */
export const clientHintVersion = defineCheck({
  title: 'Chromium’s version in Sec-CH-UA and User-Agent',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: ['challenge'],
  fact: 'components/embedder_support/user_agent_utils.cc builds both from one version. Measured: 0 of 1,124 genuine Chromium requests differ.',
  inspects: true,
  judge: (facts) => {
    const text = facts.request?.value('user-agent');
    const hint = facts.request?.value('sec-ch-ua');
    if (text === undefined || hint === undefined) return unknown('Sec-CH-UA and User-Agent');
    const { family, engine, embedded } = facts.userAgent(text);
    if (family !== 'chromium' || engine === null) return unknown('a claim of Chromium');
    const version = facts.sentBrands.find(({ brand }) => brand === 'Chromium')?.version;
    if (version === undefined) return unknown('Chromium among the brands');
    if (version === String(engine)) return { result: 'agree', claim: version };
    if (embedded || facts.ownUserAgent !== null) return unknown('one User-Agent: an app’s own');
    return { result: 'conflict', claim: String(engine), observation: version };
  },
  explain: (claim, observation) =>
    `The User-Agent says Chromium ${String(claim)}; Sec-CH-UA says ${String(observation)}. Both come from one number.`,
  benign: [
    'Apps that pin an old User-Agent in a browser view without saying that they are one.',
    'User-Agent switchers: they spoof.',
  ],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'a User-Agent of 146 over 156',
        kase: () =>
          makeCase({ allRequests: { headers: { 'User-Agent': userAgents.linuxChrome.replace('156', '146') } } }),
      },
    ],
    unknown: [
      { name: 'Firefox', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'no client hints',
        kase: () => makeCase({ requests: { challenge: { headers: { 'sec-ch-ua': null } } } }),
      },
    ],
  },
});
