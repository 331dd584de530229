import type { ErrorState, Reason } from '@countersign/contract';
import { Unavailable } from './Unavailable.ts';

// The names that browsers give to what a policy or a setting forbids (Web IDL section 2.8.1).
const forbidden = /^(Security|NotAllowed)Error$/;

const state = (error: Reason, detail: string): ErrorState => ({
  error,
  ...(detail && { detail: detail.slice(0, 160) }),
});

/** The error state of what was thrown: its own reason, `blocked` for what is forbidden, else `failed`. */
export function errorState(thrown: unknown): ErrorState {
  if (thrown instanceof Unavailable) return state(thrown.reason, thrown.message);
  const { name, message } = (thrown ?? {}) as { name?: unknown; message?: unknown };
  return state(forbidden.test(`${name}`) ? 'blocked' : 'failed', `${name}: ${message}`);
}
