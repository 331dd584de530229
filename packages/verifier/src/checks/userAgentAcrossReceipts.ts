import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { headerDifference } from './headerDifference.ts';
import { inWords } from './inWords.ts';

/** The other requests of a visit carry the same User-Agent too. */
export const userAgentAcrossReceipts = defineCheck({
  title: 'User-Agent of the workers’ other requests',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: [
    'challenge',
    'receipt.worker.script',
    'receipt.worker.inside',
    'receipt.shared.script',
    'receipt.service.inside',
  ],
  fact: 'Measured: 0 of 574 requests of 38 genuine visits carry another User-Agent than the rest of their visit.',
  judge: (facts) =>
    headerDifference(facts, 'user-agent', {
      'worker script': facts.script.worker,
      'inside worker': facts.inside.worker,
      'shared script': facts.script.shared,
      'inside service': facts.inside.service,
    }),
  explain: (claim, observation) =>
    `The page’s request said ${inWords(claim)}; other requests of the same visit said ${inWords(observation)}.`,
  benign: [
    'Device mode of developer tools, switched on in the middle of a visit.',
    'Apps with a User-Agent of their own, which are recognised.',
  ],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'receipts of another browser',
        kase: () =>
          makeCase({ requests: { 'inside.worker': { headers: { 'User-Agent': userAgents.windowsFirefox } } } }),
      },
    ],
    unknown: [
      {
        name: 'no receipts',
        kase: () =>
          makeCase({
            requests: { 'script.worker': null, 'inside.worker': null, 'script.shared': null, 'inside.service': null },
          }),
      },
    ],
  },
});
