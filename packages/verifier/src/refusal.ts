import type { Refusal } from '@countersign/contract';
import type { Refused } from './Refused.ts';

/** Turns a refusal into the data that `verify` answers. */
export function refusal({ code, message, values }: Refused): Refusal {
  const shown = Object.keys(values).length > 0 ? { values } : {};
  return { ok: false, error: { code, message, ...shown } };
}
