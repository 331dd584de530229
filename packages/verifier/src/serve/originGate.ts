import type { Context } from 'hono';
import type { Core } from '../Core.ts';
import type { Site } from '../sites/siteTable.ts';
import type { Env } from './Env.ts';
import { PublicRefused } from './PublicRefused.ts';
import { requestHeader } from './requestHeader.ts';

/** The Origin of a POST, and the mount's own as far as it can be told. */
export interface Arrival {
  origin: string | undefined;
  own: string | null;
}

/** Says which pages may read an answer, and which may have one. */
export interface OriginGate {
  /**
   * Sets the CORS headers for a page that any site admits, whatever the answer will be: a page that cannot read its
   * refusal sees a network that failed.
   */
  arrive(context: Context<Env>): Arrival;
  /** Admits the Origin of a POST for one of `sites`; refuses none, `null` and unknown ones by name. */
  admit(arrival: Arrival, sites: readonly Site[]): string;
}

/** Longest origin that claims may name, too. */
const originCharacters = 300;

const fixFor = (origin: string, site: string) =>
  `if pages of ${origin} are yours, add it to the origins of the site "${site}"; behind a proxy, name it with trustProxy and have it send X-Forwarded-Host and -Proto`;

/** Makes the gate. */
export function originGate({ sites: table, observer }: Core): OriginGate {
  return {
    arrive(context) {
      const arrival = { origin: requestHeader(context, 'origin'), own: observer.ownOrigin(context) };
      const { origin, own } = arrival;
      context.header('Cache-Control', 'no-store');
      context.header('Vary', 'Origin');
      if (origin !== undefined && origin !== own && table.all.some((site) => table.admits(site, origin, own))) {
        context.header('Access-Control-Allow-Origin', origin);
      }
      return arrival;
    },
    admit({ origin, own }, sites) {
      const site = sites[0]?.id ?? '';
      if (origin === undefined) throw new PublicRefused('refused', { reason: 'no Origin header', site });
      if (origin.length > originCharacters) throw new PublicRefused('malformed');
      if (!sites.some((candidate) => table.admits(candidate, origin, own))) {
        const reason = origin === 'null' ? 'Origin: null' : 'origin not allowed';
        throw new PublicRefused('refused', { reason, site, origin, own, fix: fixFor(origin, site) });
      }
      return origin;
    },
  };
}
