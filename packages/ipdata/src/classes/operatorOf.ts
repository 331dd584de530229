import type { NetworkClass } from './NetworkClass.ts';
import { operators } from './operators.ts';

/** An operator that was recognised, and by what. */
export interface Recognised {
  readonly name: string;
  readonly class: NetworkClass;
  readonly by: 'number' | 'name';
}

/** What may follow a registered name: nothing, another word, or a domain's end. */
const ends: ReadonlySet<string> = new Set(['', ' ', '.']);
const firstWord = (name: string): string => name.split(/[ .]/, 1)[0] as string;

const byNumber = new Map<number, Recognised>();
/** By the first word of the registered name. */
const byWord = new Map<string, [registered: string, Recognised][]>();

for (const [networkClass, list] of Object.entries(operators) as [NetworkClass, (typeof operators)[NetworkClass]][]) {
  for (const { name, numbers = [], registered = [] } of list) {
    for (const number of numbers) byNumber.set(number, { name, class: networkClass, by: 'number' });
    for (const start of registered) {
      const word = firstWord(start);
      byWord.set(word, [...(byWord.get(word) ?? []), [start, { name, class: networkClass, by: 'name' }]]);
    }
  }
}

/** The operator of an AS number, or of an organisation's name as `normaliseName` writes it. */
export function operatorOf(asn: number | undefined, name: string): Recognised | undefined {
  const known = asn === undefined ? undefined : byNumber.get(asn);
  if (known !== undefined) return known;
  return byWord.get(firstWord(name))?.find(([start]) => {
    return name.startsWith(start) && ends.has(name.charAt(start.length));
  })?.[1];
}
