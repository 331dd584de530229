import type { Claims } from '@countersign/contract';

/** The claims as the agent writes them; the clear part's hash is added when the token is made. */
export type ClaimsInput = Omit<Claims, 'parts' | 'ignored'>;
