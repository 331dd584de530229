import type { IpSource } from '../IpSource.ts';
import type { MmdbSchema } from './MmdbSchema.ts';
import { mmdbVendors } from './mmdbVendors.ts';

/** What an operator can say of a file of his own, in place of what follows from its type. */
export type OwnSource = Partial<Pick<IpSource, 'name' | 'licence' | 'attribution' | 'url' | 'freshDays'>>;

/** An .mmdb file as a source: named after its type, where a known vendor gave it, or after its file. */
export function mmdbSource(
  { type, asOf }: { type: string; asOf: string },
  schema: MmdbSchema,
  fileName: string,
  { name, licence, attribution, url, freshDays }: OwnSource,
): IpSource {
  const vendor = mmdbVendors.find((one) => one.type.test(type));
  const credit = attribution ?? vendor?.attribution;
  const address = url ?? vendor?.url;
  return Object.freeze({
    name: name ?? (vendor === undefined ? fileName : type.replace(/\.mmdb$/i, '')),
    facts: [...schema.facts],
    asOf,
    licence: licence ?? vendor?.licence ?? 'unknown',
    ...(credit === undefined ? {} : { attribution: credit }),
    ...(address === undefined ? {} : { url: address }),
    freshDays: freshDays ?? schema.freshDays,
  });
}
