export type { Claims, ErrorState, RealmKind, Signals } from '@countersign/contract';
export type { Case } from './case.ts';
export { type CaseOptions, makeCase, type RequestEdit } from './testing/makeCase.ts';
export { makeInspection } from './testing/makeInspection.ts';
export { makeVerdict } from './testing/makeVerdict.ts';
