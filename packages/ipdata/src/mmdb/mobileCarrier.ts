import { flagFacts } from './flagFacts.ts';
import type { MmdbRecord } from './MmdbRecord.ts';
import type { RecordFacts } from './RecordFacts.ts';
import { textOf } from './textOf.ts';

/** A record of IPinfo's carrier database, which holds addresses of mobile networks alone. */
export function mobileCarrier(record: MmdbRecord): RecordFacts {
  const name = textOf(record.carrier) ?? textOf(record.name);
  return flagFacts({ mobile: true }, name === undefined ? {} : { name });
}
