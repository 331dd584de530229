import { flagFacts } from '../own/flagFacts.ts';
import { joinOwnFacts } from '../own/joinOwnFacts.ts';
import { lowest } from '../own/lowest.ts';
import type { OwnFacts } from '../own/OwnFacts.ts';
import { seenConfidence } from '../own/seenConfidence.ts';
import { textOf } from '../own/textOf.ts';
import type { MmdbRecord } from './MmdbRecord.ts';

/** IPinfo's yes and no: a boolean, or a text of which the empty one is no. */
function said(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? value === 'true' : undefined;
}

/** `as_type`, `type`: what a network is as a whole, which not each of its addresses has to be. */
const types: Readonly<Record<string, Parameters<typeof flagFacts>[0]>> = {
  hosting: { hosting: true },
  education: { education: true },
  isp: { access: true },
};

/**
 * Flags in IPinfo's names, of its privacy databases (`vpn`) and its bundles (`is_vpn`, `as_type`).
 *
 * Of the extended database's `confidence`, 3 is a VPN's exit that was used, 1 an address on which VPN software listens, as
 * on many a home's. `tor` is any node, bridges and middle relays at home too, from which nobody comes (both
 * github.com/ipinfo/sample-database, Privacy Detection Extended).
 */
export function ipinfoFlags(record: MmdbRecord, asOf: string): OwnFacts {
  const name = textOf(record.service) ?? textOf(record.vpn_name);
  const scored = record.confidence === 1 ? 'low' : record.confidence === 2 ? 'medium' : undefined;
  const sure = lowest(scored, seenConfidence(record.last_seen, asOf));
  const hosting = said(record.is_hosting) ?? said(record.hosting);
  return joinOwnFacts([
    flagFacts(
      {
        vpn: said(record.is_vpn) ?? said(record.vpn),
        relay: said(record.is_relay) ?? said(record.relay),
        proxy: said(record.is_proxy) ?? said(record.proxy),
      },
      { ...(name === undefined ? {} : { name }), ...(sure === undefined ? {} : { confidence: sure }) },
    ),
    flagFacts({
      hosting,
      mobile: said(record.is_mobile),
      satellite: said(record.is_satellite),
      anycast: said(record.is_anycast) ?? said(record.anycast),
    }),
    flagFacts({ tor: said(record.is_tor) ?? said(record.tor) }, { confidence: 'low' }),
    // Where the address itself is told, the network as a whole says nothing more.
    hosting === undefined
      ? flagFacts(types[String(record.as_type ?? record.type)] ?? {}, { confidence: 'medium' })
      : {},
  ]);
}
