import { text } from '../reading/text.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

// Local mean time, the first zones, wars and reforms, and before the last reforms.
const years = [1113, 1900, 1925, 1950, 1975, 1999];

/** The zone by Temporal and its offsets of the past, which come from the same table as today’s. */
export const zoneHistory: WindowLateSignal<'zoneHistory'> = {
  limit: 1000,
  read(scope) {
    const { Temporal } = scope as unknown as { Temporal?: { Now?: { timeZoneId?(): string } } };
    return {
      temporal: text(Temporal?.Now?.timeZoneId?.(), 64),
      offsets: years.map((year): [number, number] => [
        year,
        new scope.Date(scope.Date.UTC(year, 6, 1)).getTimezoneOffset(),
      ]),
    };
  },
};
