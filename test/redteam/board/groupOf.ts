import type { Row } from '../Row.ts';
import type { Group } from './groups.ts';

/** The table that an adversary belongs to. */
export function groupOf({ alters, traces, client }: Row['entry']): Group {
  if (!alters && !traces) return 'unaltered';
  return client ? 'clients' : 'altering';
}
