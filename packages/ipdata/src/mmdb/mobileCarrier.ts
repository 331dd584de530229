import { flagFacts } from '../own/flagFacts.ts';
import type { OwnFacts } from '../own/OwnFacts.ts';
import { textOf } from '../own/textOf.ts';
import type { MmdbRecord } from './MmdbRecord.ts';

/** A record of IPinfo's carrier database, which holds addresses of mobile networks alone. */
export function mobileCarrier(record: MmdbRecord): OwnFacts {
  const name = textOf(record.carrier) ?? textOf(record.name);
  return flagFacts({ mobile: true }, name === undefined ? {} : { name });
}
