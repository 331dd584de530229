import type { Refusal, Verdict } from '@countersign/contract';
import type { Judged } from './Door.ts';

/** What the verifier answered, as the scoreboard keeps it. */
export const judged = (answer: Verdict | Refusal): Judged =>
  answer.ok ? { verdict: answer } : { refusal: answer.error };
