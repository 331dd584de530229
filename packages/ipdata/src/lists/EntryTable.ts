import type { ParsedAddress } from '../address/ParsedAddress.ts';
import { NumberList } from '../packed/NumberList.ts';
import type { ListEntry } from './ListEntry.ts';
import type { ListFacts } from './ListFacts.ts';

/** Names of places and networks have at most some hundred characters; what is longer is none, and would be in every answer. */
const longest = 256;

/**
 * The entries of a list as columns of numbers: a list of half a million takes a few megabytes.
 *
 * Keys are one word for v4 and four for v6; `facts` are numbered from 1, each combination once.
 */
export class EntryTable {
  readonly facts: ListFacts[] = [{}];
  readonly #ids = new Map<string, number>();
  readonly #columns = { 4: new Columns(), 6: new Columns() };

  get length(): number {
    return this.#columns[4].facts.length + this.#columns[6].facts.length;
  }

  /** `entryName` is the name of an entry that has none of its own. */
  add(entry: ListEntry, entryName?: string): void {
    const { firsts, lasts, facts } = this.#columns[entry.first.family];
    pushWords(firsts, entry.first);
    pushWords(lasts, entry.last);
    facts.push(this.#id(entry, entryName));
  }

  /** The entries of one family: keys one behind the other, and what is said of each. */
  family(family: 4 | 6): { firsts: Uint32Array; lasts: Uint32Array; facts: Uint32Array } {
    const { firsts, lasts, facts } = this.#columns[family];
    return { firsts: firsts.done(), lasts: lasts.done(), facts: facts.done() };
  }

  #id({ name: own, country, region, city, asn, org }: ListEntry, entryName: string | undefined): number {
    const name = own ?? entryName;
    const key = [name, country, region, city, asn, org].join('\n');
    let id = this.#ids.get(key);
    if (id === undefined) {
      const facts = { name, country, region, city, asn, org };
      const said = Object.entries(facts).filter(([, value]) => value !== undefined && String(value).length <= longest);
      id = this.facts.push(Object.fromEntries(said)) - 1;
      this.#ids.set(key, id);
    }
    return id;
  }
}

class Columns {
  readonly firsts = new NumberList();
  readonly lasts = new NumberList();
  readonly facts = new NumberList();
}

function pushWords(list: NumberList, address: ParsedAddress): void {
  if (address.family === 4) list.push(address.value);
  else for (const word of address.words) list.push(word);
}
