import type { Policy } from '../policy.ts';

/** Lays changes over a policy, the last on top; outcomes are merged by label and by kind of bot, all else is replaced. */
export function mergePolicies(base: Policy, ...changes: (Partial<Policy> | undefined)[]): Policy {
  let merged = base;
  for (const change of changes) {
    merged = {
      ...merged,
      ...change,
      outcomes: { ...merged.outcomes, ...change?.outcomes },
      bots: { ...merged.bots, ...change?.bots },
    };
  }
  return merged;
}
