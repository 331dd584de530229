import type { Policy } from '../policy.ts';

/** Lays changes over a policy, the last on top; outcomes are merged label by label, all else is replaced. */
export function mergePolicies(base: Policy, ...changes: (Partial<Policy> | undefined)[]): Policy {
  let merged = base;
  for (const change of changes) {
    merged = { ...merged, ...change, outcomes: { ...merged.outcomes, ...change?.outcomes } };
  }
  return merged;
}
