import type { Context } from 'hono';
import type { Core } from '../Core.ts';
import type { Site } from '../sites/siteTable.ts';
import type { Env } from './Env.ts';
import { PublicRefused } from './PublicRefused.ts';
import { requestHeader } from './requestHeader.ts';

/** How a page's origin was admitted. */
export interface Admitted {
  origin: string;
  /** Not the mount's own, so the answer needs CORS headers. */
  foreign: boolean;
}

/** Admits the Origin of a POST for one of `sites`; refuses none, `null` and unknown ones by name. */
export type OriginGate = (context: Context<Env>, sites: readonly Site[]) => Admitted;

/** Longest origin that claims may name, too. */
const originCharacters = 300;

const fixFor = (origin: string, site: string) =>
  `if pages of ${origin} are yours, add it to the origins of the site "${site}"; behind a proxy, name it with trustProxy and have it send X-Forwarded-Host and -Proto`;

/** Makes the gate. */
export function originGate({ sites: table, observer }: Core): OriginGate {
  return (context, sites) => {
    const origin = requestHeader(context, 'origin');
    const site = sites[0]?.id ?? '';
    if (origin === undefined) throw new PublicRefused('refused', { reason: 'no Origin header', site });
    if (origin.length > originCharacters) throw new PublicRefused('malformed');
    const own = observer.ownOrigin(context);
    if (!sites.some((candidate) => table.admits(candidate, origin, own))) {
      const reason = origin === 'null' ? 'Origin: null' : 'origin not allowed';
      throw new PublicRefused('refused', { reason, site, origin, own, fix: fixFor(origin, site) });
    }
    return { origin, foreign: origin !== own };
  };
}
