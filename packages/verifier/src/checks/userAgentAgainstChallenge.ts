import { userAgentNoise } from '../knowledge/userAgentNoise.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** navigator.userAgent of the page is the User-Agent header of its own request. */
export const userAgentAgainstChallenge = defineCheck({
  title: 'User-Agent of the page and of its request',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: ['window.navigator', 'challenge'],
  fact: 'HTML, “navigator.userAgent”: the `User-Agent` value of the environment (Fetch, “default User-Agent value”). Measured: 0 of 38 genuine visits differ; scripts that override navigator differ in every request.',
  judge: (facts) => {
    const claim = facts.signal('window', 'navigator')?.userAgent;
    const observation = facts.challenge?.value('user-agent');
    if (claim === undefined) return unknown('window.navigator');
    if (observation === undefined) return unknown('User-Agent of the challenge');
    if (claim === observation) return { result: 'agree', claim };
    // What CloudFront puts in its place, unless its policy passes the visitor's on (Developer Guide, “HTTP request headers
    // and CloudFront behavior”).
    if (observation === 'Amazon CloudFront' && facts.challenge?.proxied) return unknown('User-Agent of the challenge');
    if (facts.ownUserAgent !== null) return unknown(`one User-Agent: ${facts.ownUserAgent}`);
    return { result: 'conflict', claim, observation, noise: userAgentNoise(claim, observation) };
  },
  explain: (claim, observation) =>
    `The page says it is ${inWords(claim)}; its own request said ${inWords(observation)}.`,
  noise: ['user-agent-padding', 'user-agent-system'],
  benign: [
    'Brave at its strictest (spaces behind the page’s), and Tor Browser up to 14 (Windows in requests): recognised, they explain it.',
    'An extension or a company’s proxy that rewrites the User-Agent header alone.',
    'A service worker of the site that makes requests anew with another User-Agent.',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'navigator says Windows, the request Linux',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.windowsChrome } } }),
      },
    ],
    unknown: [
      {
        name: 'CloudFront in front, which wrote its own',
        kase: () => makeCase({ allRequests: { headers: { 'User-Agent': 'Amazon CloudFront', 'X-Amz-Cf-Id': 'x' } } }),
      },
      { name: 'navigator not read', kase: () => makeCase({ realms: { window: { navigator: null } } }) },
      {
        name: 'an app’s browser view',
        kase: () =>
          makeCase({
            realms: { window: { navigator: { userAgent: userAgents.windowsChrome } } },
            allRequests: { headers: { 'User-Agent': userAgents.androidWebView } },
          }),
      },
    ],
  },
});
