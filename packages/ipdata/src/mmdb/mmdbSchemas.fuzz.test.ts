import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countryZones } from '../countryZones.ts';
import { joinLayers } from '../layers/joinLayers.ts';
import { asLayerFacts } from '../own/asLayerFacts.ts';
import type { MmdbSchema } from './MmdbSchema.ts';
import { mmdbSchemas } from './mmdbSchemas.ts';

/** Names that records have, so that what is made up gets further than the first look. */
const names = (
  'country country_code iso_code names en city region region_name state1 subdivisions location time_zone timezone ' +
  'accuracy_radius radius represented_country traits autonomous_system_number autonomous_system_organization asn as_name ' +
  'name isp organization is_anonymous_vpn is_public_proxy is_residential_proxy is_tor_exit_node is_hosting_provider ' +
  'is_legitimate_proxy is_anycast connection_type user_type provider_name anonymizer_confidence network_last_seen ' +
  'percent_days_seen last_seen service vpn is_vpn relay proxy tor is_tor hosting is_hosting as_type type carrier confidence ' +
  'toString valueOf constructor'
).split(' ');
const words = [
  'GB',
  'Europe/London',
  'AS3320',
  'true',
  '',
  '-',
  'Cellular',
  'cellular',
  'hosting',
  '2026-10-30',
  'NaN',
];

const { value: anyRecord } = fc.letrec<{ value: unknown; leaf: unknown; map: Record<string, unknown> }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(...words),
    fc.string({ maxLength: 300 }),
    fc.boolean(),
    fc.double(),
    fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }),
  ),
  map: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 12 }),
  value: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('map'), fc.array(tie('value'), { maxLength: 3 })),
}));
const record = fc.dictionary(fc.constantFrom(...names), anyRecord, { maxKeys: 20 });

const texts = [undefined, expect.any(String)];

test.each(Object.entries<MmdbSchema>(mmdbSchemas))(
  'any record read as %s has facts of their form, or is refused',
  (_, schema) => {
    fc.assert(
      fc.property(record, (made) => {
        let facts: ReturnType<MmdbSchema['read']>;
        try {
          facts = schema.read(made, '2026-11-01');
        } catch (error) {
          // What has a `toString` that is none cannot be made a text of.
          expect(error).toBeInstanceOf(TypeError);
          return;
        }
        const source = { name: 'x', facts: ['countries', ...schema.facts], asOf: '2026-11-01', licence: 'x' };
        const layerFacts = asLayerFacts(facts, source);
        const joined = joinLayers([{ sources: [source], find: () => layerFacts }]).lookup('9.9.9.9');
        for (const country of joined.countries) expect(Object.hasOwn(countryZones, country)).toBe(true);
        for (const zone of joined.zones) expect(zone).toMatch(/^[A-Z][A-Za-z_]+\//);
        for (const value of Object.values(joined.flags)) expect(value).toBeTypeOf('boolean');
        for (const text of [joined.region, joined.city, joined.org]) expect(texts).toContainEqual(text);
        if (joined.asn !== undefined) expect(Number.isInteger(joined.asn) && joined.asn > 0).toBe(true);
        for (const hit of joined.hits) expect(['low', 'medium', 'high']).toContain(hit.confidence);
      }),
      { numRuns: 500 },
    );
  },
);
