import type { ClockOwner } from '../../../packages/verifier/src/knowledge/zoneRule.ts';

/** A computer whose browser is none of Firefox's: the rule at its heaviest. */
export const desktop: ClockOwner = { gecko: false, handheld: false };
