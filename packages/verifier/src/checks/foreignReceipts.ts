import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** Every receipt of a token was sealed for its own visit. */
export const foreignReceipts = defineCheck({
  title: 'Receipts of another visit',
  label: 'harvested-token',
  weight: 'strong',
  source: 'continuity',
  needs: ['receipts'],
  fact: 'A receipt is sealed with the visit id as additional data (docs/protocol.md): it opens under no other visit.',
  judge: ({ kase }) => {
    if (kase.claims === null) return unknown('a token');
    return kase.foreignReceipts === 0
      ? { result: 'agree' }
      : { result: 'conflict', claim: 'receipts of one visit', observation: kase.foreignReceipts };
  },
  explain: (_, observation) => `The token carries ${String(observation)} receipts that were not sealed for its visit.`,
  benign: ['A verifier whose master key was exchanged in the middle of a visit, without keeping the old one.'],
  examples: {
    agree: [{ name: 'a visit of its own', kase: () => makeCase() }],
    conflict: [{ name: 'one receipt of another visit', kase: () => makeCase({ case: { foreignReceipts: 1 } }) }],
    unknown: [{ name: 'an inspection', kase: () => ({ ...makeCase(), claims: null }) }],
  },
});
