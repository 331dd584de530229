import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { headerDifference } from './headerDifference.ts';
import { inWords } from './inWords.ts';

/** The service worker's script is fetched with the same User-Agent as the page's own request. */
export const userAgentOfServiceWorkerScript = defineCheck({
  title: 'User-Agent of the service worker’s script',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: ['challenge', 'receipt.service.script'],
  fact: 'Measured: 6 of 13 spoofing tools differ, 0 of 38 genuine visits. The browser process fetches this script itself; no override of a page and no service worker of the site reaches it.',
  judge: (facts) => headerDifference(facts, 'user-agent', { service: facts.script.service }),
  explain: (claim, observation) =>
    `The page’s request said ${inWords(claim)}; the request for its service worker said ${inWords(observation)}.`,
  benign: [
    'Device mode of developer tools: it spoofs, and looks like it.',
    'Apps with a User-Agent of their own, which are recognised.',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'the script’s request shows HeadlessChrome',
        kase: () =>
          makeCase({ requests: { 'script.service': { headers: { 'User-Agent': userAgents.linuxHeadless } } } }),
      },
    ],
    unknown: [{ name: 'no service worker', kase: () => makeCase({ requests: { 'script.service': null } }) }],
  },
});
