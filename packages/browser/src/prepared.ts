import type { ResolvedOptions } from './resolveOptions.ts';
import type { Visit } from './visit.ts';

/** Share of the challenge's life after which an early visit is given up: the token still has to travel. */
const usable = 0.8;

interface Kept {
  visit: Visit;
  /** When it is given up, ms since the epoch; unknown until its challenge is in. */
  until: number;
  timer?: ReturnType<typeof setTimeout>;
}

const visits = new Map<string, Kept>();

const keyOf = ({ mount, site, identity, interaction, serviceWorker }: ResolvedOptions): string =>
  JSON.stringify([mount, site, identity, interaction, serviceWorker]);

/** Takes out what is kept; null where it is not (any more) the one given. */
function remove(key: string, only?: Kept): Kept | null {
  const kept = visits.get(key);
  if (!kept || (only && kept !== only)) return null;
  visits.delete(key);
  clearTimeout(kept.timer);
  return kept;
}

/** Visits started early, one for each set of options that shapes a visit; a visit makes one token. */
export const prepared = {
  has: (options: ResolvedOptions): boolean => Date.now() < (visits.get(keyOf(options))?.until ?? 0),
  keep(options: ResolvedOptions, visit: Visit): void {
    const key = keyOf(options);
    prepared.take(options)?.end();
    const kept: Kept = { visit, until: Number.POSITIVE_INFINITY };
    visits.set(key, kept);
    const giveUp = (): void => remove(key, kept)?.visit.end();
    visit.expiresAt.then((at) => {
      if (visits.get(key) !== kept) return;
      const left = (at - Date.now()) * usable;
      kept.until = Date.now() + left;
      kept.timer = setTimeout(giveUp, left);
    }, giveUp);
  },
  /** Takes the visit out; ends one that has grown old while the machine slept, whose timers stood still. */
  take(options: ResolvedOptions): Visit | undefined {
    const kept = remove(keyOf(options));
    if (!kept || Date.now() < kept.until) return kept?.visit;
    kept.visit.end();
    return undefined;
  },
};
