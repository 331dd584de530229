import type { Case } from '../case.ts';
import type { Observation } from '../observe/observation.ts';
import { type CaseOptions, makeCase } from './makeCase.ts';

/** The case of an inspected request: the genuine browser's own POST, changed as told; no token, no receipts. */
export function makeInspection(change: Partial<Observation> & Pick<CaseOptions, 'browser' | 'use'> = {}): Case {
  const { browser, use, ...rest } = change;
  const kase = makeCase({ ...(browser ? { browser } : {}), use: { request: 'fetch', ...use } });
  return {
    ...kase,
    claims: null,
    challenge: null,
    script: {},
    inside: {},
    use: { ...(kase.use as Observation), endpoint: 'inspect', ...rest },
  };
}
