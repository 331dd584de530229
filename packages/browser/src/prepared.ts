import type { ResolvedOptions } from './resolveOptions.ts';
import type { Visit } from './visit.ts';

const visits = new Map<string, Visit>();

const keyOf = ({ mount, site, identity, serviceWorker }: ResolvedOptions): string =>
  JSON.stringify([mount, site, identity, serviceWorker]);

/** Visits started early, one for each set of options that shapes a visit. */
export const prepared = {
  has: (options: ResolvedOptions): boolean => visits.has(keyOf(options)),
  keep(options: ResolvedOptions, visit: Visit): void {
    visits.set(keyOf(options), visit);
  },
  /** Takes the visit out, or nothing where it is not (any more) the one given: a visit makes one token. */
  take(options: ResolvedOptions, only?: Visit): Visit | undefined {
    const key = keyOf(options);
    const visit = visits.get(key);
    if (only && visit !== only) return undefined;
    visits.delete(key);
    return visit;
  },
};
