import { type IpFacts, type IpFlags, type IpHit, type IpLayer, type IpSource, joinLayers } from '@countersign/ipdata';

/** One source's word on one fact, and how old it is. */
export interface Word extends Partial<Pick<IpHit, 'by' | 'name' | 'confidence'>> {
  source: string;
  /** What it says, where the fact does not show it. */
  says?: string | boolean;
  asOf: string;
  ageDays?: number;
}

const dated = ({ name, asOf, ageDays }: IpSource): Pick<Word, 'source' | 'asOf' | 'ageDays'> => ({
  source: name,
  asOf,
  ...(ageDays === undefined ? {} : { ageDays }),
});

function tells({ flags, ...facts }: IpFacts, fact: string): boolean {
  const value = fact.startsWith('flags.') ? flags[fact.slice(6) as keyof IpFlags] : facts[fact as keyof typeof facts];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** What sources could have said of an address and did not, as `SOURCE FACT`: a database of cities that knows this one's country alone. */
function unsaid(address: string, layers: readonly IpLayer[]): Set<string> {
  return new Set(
    layers.flatMap((layer) => {
      const alone = joinLayers([layer]).lookup(address);
      return layer.sources.flatMap(({ name, facts }) =>
        facts.filter((fact) => !tells(alone, fact)).map((fact) => `${name} ${fact}`),
      );
    }),
  );
}

/**
 * Who says each fact of an address: by the fact's name, those of the flags as `flags.NAME`.
 *
 * `layers` are asked again, one by one, for what each said.
 */
export function factSources(facts: IpFacts, layers: readonly IpLayer[] = []): Record<string, Word[]> {
  const { countriesBySource, flags, hits } = facts;
  const silent = unsaid(facts.address, layers);
  const sources = facts.sources.map((source) => ({
    ...source,
    facts: source.facts.filter((fact) => !silent.has(`${source.name} ${fact}`)),
  }));
  const byName = new Map(sources.map((source) => [source.name, source]));
  const said: Record<string, Word[]> = {};
  const say = (fact: string, words: Word[]): void => {
    if (words.length > 0) said[fact] = words;
  };
  say(
    'countries',
    Object.entries(countriesBySource).flatMap(([name, code]) => {
      const source = byName.get(name);
      return source === undefined ? [] : [{ ...dated(source), says: code }];
    }),
  );
  for (const fact of ['zones', 'region', 'city', 'asn', 'org'] as const) {
    const value = facts[fact];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    say(fact, sources.filter((source) => source.facts.includes(fact)).map(dated));
  }
  for (const flag of Object.keys(flags) as (keyof IpFlags)[]) {
    const positive = hits.flatMap(({ flag: of, source: name, by, name: called, confidence }): Word[] => {
      const source = byName.get(name);
      if (of !== flag || source === undefined) return [];
      return [{ ...dated(source), says: true, by, ...(called === undefined ? {} : { name: called }), confidence }];
    });
    // Of a flag that is not set every source that could set it was asked; a relay's VPN is one that some set.
    const negative = sources.filter((source) => source.facts.includes(`flags.${flag}`));
    say(`flags.${flag}`, flags[flag] ? positive : negative.map(dated));
  }
  return said;
}
