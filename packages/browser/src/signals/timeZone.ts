import { realmKinds } from '@countersign/contract';
import type { Signal } from '../reading/Signal.ts';
import { text } from '../reading/text.ts';

/** Intl's zone, the offsets now, in January and in July, and Date's own text: three sources of one fact. */
export const timeZone: Signal<'timeZone'> = {
  realms: realmKinds,
  moment: 'core',
  limit: 1000,
  read(scope) {
    const now = new scope.Date();
    const year = now.getUTCFullYear();
    const january = new scope.Date(scope.Date.UTC(year, 0, 15, 12));
    const july = new scope.Date(scope.Date.UTC(year, 6, 15, 12));
    return {
      zone: text(new scope.Intl.DateTimeFormat().resolvedOptions().timeZone, 64),
      clock: now.getTime(),
      year,
      now: now.getTimezoneOffset(),
      january: january.getTimezoneOffset(),
      july: july.getTimezoneOffset(),
      text: july.toString().slice(0, 120),
    };
  },
};
