import type { Judgement } from './defineCheck.ts';

/** The answer `unknown`, with what was missing. */
export const unknown = (missing: string): Judgement => ({ result: 'unknown', missing });
