import * as v from 'valibot';
import type { EdgePreset } from './EdgePreset.ts';
import { edgePresets } from './edgePresets.ts';

/** A header's name (RFC 9110, section 5.1, but for the asterisk), lower-case, as names are compared. */
const token = v.pipe(v.string(), v.regex(/^[!#$%&'+.^_`|~\w-]{1,128}$/, 'not a header’s name'), v.toLowerCase());
const or = <const S extends v.GenericSchema>(schema: S) => v.nullish(schema);
const name = or(token);
const as = <const F extends readonly [string, ...string[]]>(...forms: F) =>
  or(v.union([token, v.strictObject({ header: token, as: v.picklist(forms) })]));
const names = or(v.array(v.union([token, v.pipe(v.string(), v.regex(/^[\w-]{2,126}-\*$/), v.toLowerCase())])));
const texts = v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1)));
const flag = or(v.boolean());

const facts = {
  ip: as('address', 'address:port', 'list'),
  scheme: as('word', 'json'),
  host: name,
  httpVersion: name,
  order: or(
    v.union([
      token,
      v.strictObject({
        header: token,
        separator: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(2))),
        keepsCase: v.exactOptional(v.boolean()),
        addsHost: v.exactOptional(v.boolean()),
        longest: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      }),
    ]),
  ),
  ja4: name,
  greased: name,
  ja3: name,
  hello: name,
  h2: name,
  weight: name,
  tcp: or(
    v.strictObject({
      ttl: v.exactOptional(token),
      window: v.exactOptional(token),
      mss: v.exactOptional(token),
      scale: v.exactOptional(token),
      options: v.exactOptional(token),
      syn: v.exactOptional(token),
      rtt: v.exactOptional(v.union([token, v.strictObject({ header: token, as: v.picklist(['ms', 'us']) })])),
    }),
  ),
  country: name,
  zone: name,
  asn: name,
  adds: names,
  appends: names,
  rewrites: names,
  keepsOrder: flag,
  keepsCase: flag,
  keepsVersion: flag,
} as const satisfies Record<keyof EdgePreset, v.GenericSchema>;

/** What `edge` takes; names come out lower-case. */
export const edgeSchema = v.strictObject({
  preset: v.exactOptional(v.picklist(Object.keys(edgePresets) as (keyof typeof edgePresets)[])),
  trust: v.exactOptional(
    v.strictObject({
      networks: texts,
      secrets: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.minLength(16))), v.minLength(1))),
      secretHeader: v.exactOptional(token),
      clientCertificate: v.exactOptional(v.boolean()),
      anyPeer: v.exactOptional(v.boolean()),
    }),
  ),
  ...facts,
});
