import { asnOf } from '../own/asnOf.ts';
import type { OwnFacts } from '../own/OwnFacts.ts';
import { textOf } from '../own/textOf.ts';
import type { MmdbRecord } from './MmdbRecord.ts';

/** The network of a record: AS number and its organisation; without a number the provider, as ISP databases name it. */
export function networkFacts(record: MmdbRecord): OwnFacts {
  const asn = asnOf(record.autonomous_system_number) ?? asnOf(record.asn);
  const org = textOf(record.autonomous_system_organization) ?? textOf(record.as_name);
  const provider = textOf(record.organization) ?? textOf(record.isp);
  if (asn === undefined) return org === undefined && provider === undefined ? {} : { org: org ?? provider ?? '' };
  const name = org ?? provider;
  return { asn, ...(name === undefined ? {} : { org: name }) };
}
