import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { headerDifference } from './headerDifference.ts';
import { inWords } from './inWords.ts';

/** A request from inside the shared worker carries the same User-Agent as the page's own. */
export const userAgentInsideSharedWorker = defineCheck({
  title: 'User-Agent from inside the shared worker',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: ['challenge', 'receipt.shared.inside'],
  fact: 'Measured: 7 of 13 spoofing tools differ, every one that overrides the User-Agent over CDP; 0 of 38 genuine visits. A shared worker’s own requests are made by the browser process’ defaults, which no override of a page reaches.',
  judge: (facts) => headerDifference(facts, 'user-agent', { shared: facts.inside.shared }),
  explain: (claim, observation) =>
    `The page’s request said ${inWords(claim)}; a request from inside its shared worker said ${inWords(observation)}.`,
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
        name: 'HeadlessChrome shows from inside',
        kase: () =>
          makeCase({
            requests: {
              'inside.shared': {
                headers: {
                  'User-Agent':
                    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36',
                },
              },
            },
          }),
      },
    ],
    unknown: [{ name: 'no such receipt', kase: () => makeCase({ requests: { 'inside.shared': null } }) }],
  },
});
