import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { unknown } from './unknown.ts';

/** Whether the dedicated worker is all that is missing, and the shared worker is there with its receipts. */
const onlyDedicatedWorkers = ({ coverage, signal, script, inside }: Facts): boolean =>
  coverage.unknown.every(({ id, why }) => /^(?:script\.|inside\.)?worker\b/.test(id) || why === 'pending') &&
  signal('shared', 'navigator') !== undefined &&
  script.shared !== undefined &&
  inside.shared !== undefined;

/** A visit shows at least the share of core evidence that the policy asks for. */
export const coreCoverage = defineCheck({
  title: 'Core evidence shown',
  label: 'insufficient-evidence',
  weight: 'strong',
  source: 'behaviour',
  needs: ['core evidence', 'policy.minimumCoverage'],
  fact: 'Measured: 420 of 420 realms of genuine browsers answered within 8 s. The core items and their families are in the table of signals.',
  noise: ['workers'],
  judge: (facts) => {
    const { kase, coverage, policy } = facts;
    if (kase.claims === null) return unknown('a token');
    return coverage.known >= policy.minimumCoverage
      ? { result: 'agree', claim: coverage.known }
      : {
          result: 'conflict',
          claim: policy.minimumCoverage,
          observation: coverage.known,
          // An extension refuses dedicated workers alone; the others spoke, and their requests were seen.
          noise: onlyDedicatedWorkers(facts) ? ['workers'] : [],
        };
  },
  explain: (claim, observation) =>
    `The visit shows ${Math.round(Number(observation) * 100)} % of the core evidence; ${Math.round(Number(claim) * 100)} % is asked for.`,
  benign: [
    'A page whose own policy blocks workers without saying so.',
    'A very slow machine, or an extension that blocks the agent’s requests.',
  ],
  examples: {
    agree: [
      { name: 'everything shown', kase: () => makeCase() },
      { name: 'Android has no shared worker', kase: androidWithoutShared },
    ],
    conflict: [
      {
        name: 'empty evidence',
        kase: () => makeCase({ realms: { window: null, worker: null, shared: null, service: null } }),
      },
      { name: 'every signal an error', kase: allTimedOut },
    ],
    unknown: [{ name: 'an inspection', kase: () => ({ ...makeCase(), claims: null }) }],
  },
});

function androidWithoutShared() {
  const userAgent =
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';
  return makeCase({
    everywhere: { navigator: { userAgent } },
    realms: { shared: { error: 'unsupported' } },
    requests: { 'script.shared': null, 'inside.shared': null },
  });
}

function allTimedOut() {
  const timeout = { error: 'timeout' } as const;
  return makeCase({ realms: { window: timeout, worker: timeout, shared: timeout, service: timeout } });
}
