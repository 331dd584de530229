import type { ParsedAddress } from '../address/ParsedAddress.ts';
import { NumberList } from '../packed/NumberList.ts';
import type { ListFacts } from './ListFacts.ts';

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

  add(first: ParsedAddress, last: ParsedAddress, facts: ListFacts): void {
    const { firsts, lasts, facts: ids } = this.#columns[first.family];
    pushWords(firsts, first);
    pushWords(lasts, last);
    ids.push(this.#id(facts));
  }

  /** The entries of one family: keys one behind the other, and what is said of each. */
  family(family: 4 | 6): { firsts: Uint32Array; lasts: Uint32Array; facts: Uint32Array } {
    const { firsts, lasts, facts } = this.#columns[family];
    return { firsts: firsts.done(), lasts: lasts.done(), facts: facts.done() };
  }

  #id(facts: ListFacts): number {
    const { name = '', country = '', region = '', city = '', asn = '', org = '' } = facts;
    const key = `${name}\n${country}\n${region}\n${city}\n${asn}\n${org}`;
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.facts.push(facts) - 1;
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
