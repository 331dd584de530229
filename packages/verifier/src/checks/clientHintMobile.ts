import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** Sec-CH-UA-Mobile says what the User-Agent's “Mobile” says. */
export const clientHintMobile = defineCheck({
  title: 'Mobile in Sec-CH-UA-Mobile and User-Agent',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'header values',
  needs: ['challenge'],
  fact: 'components/embedder_support/user_agent_utils.cc: the hint and the word “Mobile” come from one switch. Tablets have neither.',
  inspects: true,
  judge: (facts) => {
    const text = facts.request?.value('user-agent');
    const hint = facts.request?.value('sec-ch-ua-mobile');
    if (text === undefined || (hint !== '?0' && hint !== '?1')) return unknown('Sec-CH-UA-Mobile and User-Agent');
    const { family, mobile, embedded } = facts.userAgent(text);
    if (family !== 'chromium' || mobile === null) return unknown('a claim of Chromium');
    if (mobile === (hint === '?1')) return { result: 'agree', claim: mobile };
    if (embedded || facts.ownUserAgent !== null) return unknown('one User-Agent: an app’s own');
    return { result: 'conflict', claim: mobile, observation: hint };
  },
  explain: (claim, observation) =>
    `The User-Agent says ${claim ? 'a phone' : 'no phone'}; Sec-CH-UA-Mobile says ${String(observation)}.`,
  benign: ['Foldables and tablets between two modes; Android browsers of other vendors.'],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'a phone’s User-Agent from a desktop',
        kase: () => makeCase({ allRequests: { headers: { 'User-Agent': userAgents.androidChrome } } }),
      },
    ],
    unknown: [{ name: 'Firefox', kase: () => makeCase({ browser: 'firefox' }) }],
  },
});
