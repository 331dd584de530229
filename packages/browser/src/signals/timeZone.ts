import { realmKinds } from '@countersign/contract';
import type { Signal } from '../reading/Signal.ts';
import { text } from '../reading/text.ts';

/** Intl's zone, the offsets now, in January and in July, and Date's own text: three sources of one fact. */
export const timeZone: Signal<'timeZone'> = {
  realms: realmKinds,
  moment: 'core',
  limit: 1000,
  read({ Date, Intl }) {
    const now = new Date();
    const year = now.getUTCFullYear();
    const january = new Date(Date.UTC(year, 0, 15, 12));
    const july = new Date(Date.UTC(year, 6, 15, 12));
    return {
      zone: text(new Intl.DateTimeFormat().resolvedOptions().timeZone, 64),
      clock: now.getTime(),
      year,
      now: now.getTimezoneOffset(),
      january: january.getTimezoneOffset(),
      july: july.getTimezoneOffset(),
      text: july.toString().slice(0, 120),
    };
  },
};
