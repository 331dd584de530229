import type { Json } from '@countersign/contract';

const by: Readonly<Record<string, string>> = {
  prefix: 'a range',
  number: 'the network’s number',
  name: 'the network’s name',
  record: 'a record',
};

/** Says a reason as people do: `Amazon AWS (a range of aws-ranges, 3 days old)`. */
export function reasonInWords(reason: Json): string {
  const said = (typeof reason === 'object' && reason !== null ? reason : {}) as Record<string, Json | undefined>;
  const { name, source, by: how, days, asn, org } = said;
  if (typeof source !== 'string') return org ? String(org) : asn ? `AS${asn}` : 'a source that names no reason';
  const age =
    typeof days !== 'number' ? '' : days === 0 ? ', of today' : days === 1 ? ', a day old' : `, ${days} days old`;
  const from = `${by[String(how)] ?? 'a record'} in ${source}${age}`;
  return typeof name === 'string' ? `${name} (${from})` : from;
}
