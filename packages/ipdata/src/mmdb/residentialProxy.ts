import { flagFacts } from '../own/flagFacts.ts';
import { lowest } from '../own/lowest.ts';
import type { OwnFacts } from '../own/OwnFacts.ts';
import { seenConfidence } from '../own/seenConfidence.ts';
import { textOf } from '../own/textOf.ts';
import type { MmdbRecord } from './MmdbRecord.ts';

/** Percent, of confidence (MaxMind) or of the days of a month on which the address was seen (IPinfo). */
function scored(value: unknown, bounds: readonly [number, number]): 'low' | 'medium' | undefined {
  if (typeof value !== 'number' || value >= bounds[1]) return undefined;
  return value < bounds[0] ? 'low' : 'medium';
}

/**
 * A record of a database of residential proxies: that it is there is what it says.
 *
 * Such an address is a home's, whose people share it with the proxy's customers or had it before them: a sighting of long
 * ago, or on few days, is worth little.
 */
export function residentialProxy(record: MmdbRecord, asOf: string): OwnFacts {
  const name = textOf(record.provider_name) ?? textOf(record.service);
  const confidence = lowest(
    scored(record.anonymizer_confidence, [40, 75]),
    scored(record.percent_days_seen, [10, 50]),
    seenConfidence(record.network_last_seen ?? record.last_seen, asOf),
  );
  return flagFacts(
    { proxy: true },
    { ...(name === undefined ? {} : { name }), ...(confidence === undefined ? {} : { confidence }) },
  );
}
