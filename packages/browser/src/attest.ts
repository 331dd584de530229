import type { Attestation } from './Attestation.ts';
import type { AttestOptions } from './AttestOptions.ts';
import { attestVisit } from './attestVisit.ts';

const never = new Promise<void>(() => {});

/**
 * Asks this browser for its evidence and makes a token of it.
 * Rejects with an AttestError whose `code` is network, refused, timeout, unsupported or rate-limited.
 */
export const attest = (options: AttestOptions = {}): Promise<Attestation> => attestVisit(options, never);
