export type { Attestation } from './Attestation.ts';
export { AttestError } from './AttestError.ts';
export type { AttestOptions } from './AttestOptions.ts';
export { attest } from './attest.ts';
export { prepare } from './prepare.ts';
