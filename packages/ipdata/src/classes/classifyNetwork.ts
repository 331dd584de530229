import type { IpFlags } from '../IpFlags.ts';
import type { LayerFacts } from '../IpLayer.ts';
import { classSource } from './classSource.ts';
import type { NetworkClass } from './NetworkClass.ts';
import { namedClass } from './namedClass.ts';
import { networkClasses } from './networkClasses.ts';
import { normaliseName } from './normaliseName.ts';
import { operatorOf, type Recognised } from './operatorOf.ts';

/** More networks than are announced (91,000 in 2026); names can come from services, too. */
const mostKept = 150_000;

const sources = Object.freeze([classSource]);
let known = new Map<string, LayerFacts | undefined>();

function factsOf(networkClass: NetworkClass, operator: Recognised | undefined): LayerFacts | undefined {
  const flags: Readonly<IpFlags> = networkClasses[networkClass].flags;
  const set = (Object.entries(flags) as [keyof IpFlags, boolean][]).filter(([, value]) => value);
  if (set.length === 0) return undefined;
  const hits = set.map(([flag]) =>
    operator === undefined
      ? ({ flag, source: classSource.name, by: 'name', confidence: 'medium' } as const)
      : { flag, source: classSource.name, by: operator.by, name: operator.name },
  );
  return Object.freeze({ sources, flags, hits });
}

/**
 * What a network is used for, by its AS number and its organisation's name; undefined where neither tells.
 *
 * An operator that is known by number or registered name goes before the rules on names, whose word counts `medium` at
 * most. The same network gets the same object.
 */
export function classifyNetwork(asn: number | undefined, org: string | undefined): LayerFacts | undefined {
  if (asn === undefined && org === undefined) return undefined;
  const key = `${asn ?? ''} ${org ?? ''}`;
  if (known.has(key)) return known.get(key);
  const name = normaliseName(org ?? '');
  const operator = operatorOf(asn, name);
  const networkClass = operator?.class ?? namedClass(name);
  const facts = networkClass === undefined ? undefined : factsOf(networkClass, operator);
  if (known.size >= mostKept) known = new Map();
  known.set(key, facts);
  return facts;
}
