import type { Runs } from './Runs.ts';

/** How many v4 addresses have an answer. */
export function heldAddresses({ keys, values }: Runs): number {
  let held = 0;
  for (let index = 0; index < values.length; index++) {
    if (values[index] !== 0) held += (keys[index + 1] ?? 2 ** 32) - (keys[index] as number);
  }
  return held;
}
