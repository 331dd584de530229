import { CountersignError } from '../CountersignError.ts';

/** Why a store could not answer. */
export type StoreErrorCode = 'store-full' | 'store-unreachable';

/** Thrown by stores; a verify answers `store-down`, or goes on `degraded` where the verifier is to fail open. */
export class StoreError extends CountersignError<StoreErrorCode> {}
