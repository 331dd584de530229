import type { CheckDeclaration } from '../../packages/verifier/src/checks/defineCheck.ts';
import { checks } from '../../packages/verifier/src/checks/index.ts';
import { inspectCase } from '../../packages/verifier/src/inspectCase.ts';
import { defaultPolicy } from '../../packages/verifier/src/policy.ts';
import { makeInspection } from '../../packages/verifier/src/testing/makeInspection.ts';
import type { CapturedRequest } from './Capture.ts';
import { observationOf } from './observationOf.ts';

const declared = checks as Record<string, CheckDeclaration>;

/** The conflicts that an inspection of a captured request finds. */
export function inspectCapture(scheme: 'http' | 'https', request: CapturedRequest) {
  const kase = { ...makeInspection(), use: observationOf(scheme, request) };
  return inspectCase(kase, defaultPolicy, kase.issuedAt)
    .findings.filter(({ result }) => result === 'conflict')
    .map(({ id, text, weight }) => ({ id, text, weight, source: declared[id]?.source ?? '' }));
}
