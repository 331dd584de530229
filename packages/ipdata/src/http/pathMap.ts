import type { IpFlags } from '../IpFlags.ts';
import { asnOf } from '../own/asnOf.ts';
import { flagFacts } from '../own/flagFacts.ts';
import { joinOwnFacts } from '../own/joinOwnFacts.ts';
import { mapOf } from '../own/mapOf.ts';
import type { OwnFacts } from '../own/OwnFacts.ts';
import { placeFacts } from '../own/placeFacts.ts';
import { textOf } from '../own/textOf.ts';

/** Where in an answer facts are: the names of the members that lead to them, dots between (`geo.country_code`). */
export interface PathMap {
  /** An ISO 3166-1 alpha-2 code. */
  country?: string;
  /** An IANA name; counts where the country does not have it. */
  zone?: string;
  region?: string;
  city?: string;
  /** A number, or a text that begins with it: `AS3320 Deutsche Telekom AG`. */
  asn?: string;
  org?: string;
  /** Booleans, or `true` and `false` as text; `path=value` is true where the value is that one. */
  flags?: { readonly [Flag in keyof IpFlags]?: string };
  /** What the service calls whoever runs the VPN, proxy or relay. */
  name?: string;
}

const at = (answer: unknown, path: string | undefined): unknown =>
  path === undefined ? undefined : path.split('.').reduce((value, name) => mapOf(value)[name], answer);

function flagAt(answer: unknown, told: string): boolean | undefined {
  const [path, wanted] = told.split('=', 2);
  const value = at(answer, path);
  if (wanted !== undefined) return value === undefined || value === null ? undefined : String(value) === wanted;
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

/** Flags that a name of a service belongs to. */
const named: ReadonlySet<string> = new Set(['vpn', 'proxy', 'relay']);

/** Reads the facts of an answer where a map says that they are; what is not there is left out. */
export function pathMap(map: PathMap): (answer: unknown) => OwnFacts {
  return (answer) => {
    const name = textOf(at(answer, map.name));
    const asn = at(answer, map.asn);
    const number = asnOf(typeof asn === 'string' ? asn.split(' ', 1)[0] : asn);
    const org = textOf(at(answer, map.org));
    const flags = Object.entries(map.flags ?? {}).map(([flag, path]) =>
      flagFacts({ [flag]: flagAt(answer, path) }, name !== undefined && named.has(flag) ? { name } : {}),
    );
    return joinOwnFacts([
      placeFacts({
        country: at(answer, map.country),
        zones: [at(answer, map.zone)],
        region: at(answer, map.region),
        city: at(answer, map.city),
        radiusKm: undefined,
      }),
      { ...(number === undefined ? {} : { asn: number }), ...(org === undefined ? {} : { org }) },
      ...flags,
    ]);
  };
}
