import type { IpLayer, LayerFacts } from '../IpLayer.ts';
import type { JoinedFacts } from './JoinedFacts.ts';

/** From how many rows on they are kept in an array, which has room for all. */
const many = 1024;

/**
 * What is known beneath one combination of answers of the first layers: the joined facts, those by the next layer's
 * answer, and those by the last layer's row.
 *
 * Beneath an answer of a large table lie few rows, mostly one, so that maps are made when they are needed.
 */
export class JoinedNode {
  facts: JoinedFacts | undefined;
  /** Whether the answers of the first layers say all that the last one could. */
  whole: boolean | undefined;
  #next: WeakMap<LayerFacts, JoinedNode> | undefined;
  #lastKey: LayerFacts | undefined;
  #lastNode: JoinedNode | undefined;
  #firstRow = 0;
  #firstFacts: JoinedFacts | undefined;
  #few: Map<number, JoinedFacts> | undefined;
  #all: (JoinedFacts | undefined)[] | undefined;

  next(answer: LayerFacts): JoinedNode {
    // Most addresses get the same answer of a list as the one before: that they are on none.
    if (this.#lastKey === answer && this.#lastNode !== undefined) return this.#lastNode;
    this.#next ??= new WeakMap();
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
    if (this.#all !== undefined) return this.#all[row];
    return row === this.#firstRow ? this.#firstFacts : this.#few?.get(row);
  }

  setRow(row: number, facts: JoinedFacts, { count }: NonNullable<IpLayer['rows']>): void {
    if (this.#all !== undefined) {
      this.#all[row] = facts;
      return;
    }
    if (this.#firstFacts === undefined) {
      this.#firstRow = row;
      this.#firstFacts = facts;
      return;
    }
    this.#few ??= new Map([[this.#firstRow, this.#firstFacts]]);
    this.#few.set(row, facts);
    if (this.#few.size < many) return;
    this.#all = new Array(count);
    for (const [known, value] of this.#few) this.#all[known] = value;
    this.#few = undefined;
  }
}
