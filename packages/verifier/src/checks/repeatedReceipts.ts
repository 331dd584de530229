import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** A visit has one receipt for each endpoint and realm. */
export const repeatedReceipts = defineCheck({
  title: 'Receipts that came twice',
  label: 'harvested-token',
  weight: 'strong',
  source: 'continuity',
  needs: ['receipts'],
  fact: 'The agent starts each realm once and asks once from inside it (docs/protocol.md); it never carries two receipts of one endpoint and kind.',
  judge: ({ kase }) => {
    if (kase.claims === null) return unknown('a token');
    return kase.repeatedReceipts === 0
      ? { result: 'agree' }
      : { result: 'conflict', claim: 'one receipt each', observation: kase.repeatedReceipts };
  },
  explain: (_, observation) =>
    `The token carries ${String(observation)} receipts of one endpoint and realm more than once.`,
  benign: ['None known: the agent asks once.'],
  examples: {
    agree: [{ name: 'one each', kase: () => makeCase() }],
    conflict: [{ name: 'one twice', kase: () => makeCase({ case: { repeatedReceipts: 1 } }) }],
    unknown: [{ name: 'an inspection', kase: () => ({ ...makeCase(), claims: null }) }],
  },
});
