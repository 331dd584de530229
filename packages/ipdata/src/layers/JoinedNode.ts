import type { IpLayer, LayerFacts } from '../IpLayer.ts';
import type { JoinedFacts } from './JoinedFacts.ts';

/** From how many rows on they are kept in an array, which has room for all. */
const many = 1024;

/**
 * What is known beneath one combination of answers of the first layers: the joined facts, those by the next layer's
 * answer, and those by the last layer's row.
 */
export class JoinedNode {
  facts: JoinedFacts | undefined;
  readonly #next = new WeakMap<LayerFacts, JoinedNode>();
  #lastKey: LayerFacts | undefined;
  #lastNode: JoinedNode | undefined;
  #few: Map<number, JoinedFacts> | undefined = new Map();
  #all: (JoinedFacts | undefined)[] = [];

  next(answer: LayerFacts): JoinedNode {
    // Most addresses get the same answer of a list as the one before: that they are on none.
    if (this.#lastKey === answer && this.#lastNode !== undefined) return this.#lastNode;
    let node = this.#next.get(answer);
    if (node === undefined) {
      node = new JoinedNode();
      this.#next.set(answer, node);
    }
    this.#lastKey = answer;
    this.#lastNode = node;
    return node;
  }

  row(row: number): JoinedFacts | undefined {
    return this.#few === undefined ? this.#all[row] : this.#few.get(row);
  }

  setRow(row: number, facts: JoinedFacts, { count }: NonNullable<IpLayer['rows']>): void {
    if (this.#few === undefined) {
      this.#all[row] = facts;
      return;
    }
    this.#few.set(row, facts);
    if (this.#few.size < many) return;
    this.#all = new Array(count);
    for (const [known, value] of this.#few) this.#all[known] = value;
    this.#few = undefined;
  }
}
