import { flagFacts } from '../own/flagFacts.ts';
import { joinOwnFacts } from '../own/joinOwnFacts.ts';
import { lowest } from '../own/lowest.ts';
import type { OwnFacts } from '../own/OwnFacts.ts';
import { seenConfidence } from '../own/seenConfidence.ts';
import { textOf } from '../own/textOf.ts';
import type { MmdbRecord } from './MmdbRecord.ts';

const yes = (value: unknown): true | undefined => (value === true ? true : undefined);

/** MaxMind's percentages come as 30, 50 and 99 now, and finer later (dev.maxmind.com, Anonymous Plus). */
function scored(value: unknown): 'low' | 'medium' | undefined {
  if (typeof value !== 'number' || value >= 75) return undefined;
  return value < 40 ? 'low' : 'medium';
}

/** `user_type` as flags; who sits behind `business`, `government`, `library` or `router` does not follow. */
const userTypes: Readonly<Record<string, Parameters<typeof flagFacts>[0]>> = {
  cellular: { mobile: true },
  college: { education: true },
  school: { education: true },
  hosting: { hosting: true },
  content_delivery_network: { hosting: true },
  residential: { access: true },
  dialup: { access: true },
  search_engine_spider: { crawler: true },
};

/** `connection_type` as flags. */
const connectionTypes: Readonly<Record<string, Parameters<typeof flagFacts>[0]>> = {
  Dialup: { access: true, mobile: false, satellite: false },
  'Cable/DSL': { access: true, mobile: false, satellite: false },
  Cellular: { mobile: true, satellite: false },
  Corporate: { corporate: true, mobile: false, satellite: false },
  Satellite: { satellite: true, mobile: false },
};

/**
 * Flags in MaxMind's names, of a record or its `traits`.
 *
 * Keys are there only where they are true (dev.maxmind.com, Anonymous IP). The score is of the VPN where a record names
 * several kinds. A residential proxy is a suspected one there, and somebody's home. `is_anonymous` alone says no kind.
 */
export function maxmindFlags(record: MmdbRecord, asOf: string): OwnFacts {
  const name = textOf(record.provider_name);
  const seen = seenConfidence(record.network_last_seen, asOf);
  const hit = (confidence: ReturnType<typeof lowest>) => ({
    ...(name === undefined ? {} : { name }),
    ...(confidence === undefined ? {} : { confidence }),
  });
  return joinOwnFacts([
    flagFacts({ vpn: yes(record.is_anonymous_vpn) }, hit(lowest(scored(record.anonymizer_confidence), seen))),
    record.is_public_proxy === true
      ? flagFacts({ proxy: true }, hit(seen))
      : flagFacts({ proxy: yes(record.is_residential_proxy) }, hit(lowest('medium', seen))),
    flagFacts({
      hosting: yes(record.is_hosting_provider),
      tor: yes(record.is_tor_exit_node),
      corporate: yes(record.is_legitimate_proxy),
      anycast: yes(record.is_anycast),
    }),
    flagFacts(connectionTypes[String(record.connection_type)] ?? {}),
    flagFacts(userTypes[String(record.user_type)] ?? {}),
  ]);
}
