import { deepBit } from './deepBit.ts';
import { NumberList } from './NumberList.ts';
import type { SegmentTable } from './SegmentTable.ts';

/**
 * Collects segments of both families into a table, joining neighbours of one value.
 *
 * Each family's starts come in ascending order; what is before the first has no answer. Values are below 2^31.
 */
export class SegmentTableWriter {
  readonly #v4Starts = new NumberList(0);
  readonly #v4Values = new NumberList(0);
  readonly #v6His = new NumberList(0);
  readonly #v6Los = new NumberList(0);
  readonly #v6Values = new NumberList(0);
  readonly #deepGroups = new NumberList();
  readonly #deepHis = new NumberList();
  readonly #deepLos = new NumberList();
  readonly #deepValues = new NumberList();
  /** The value that holds from the last v6 start on, and the /64 that is being divided. */
  #v6Last = 0;
  #deepAt: readonly [hi: number, lo: number] | undefined;

  v4(start: number, value: number): void {
    const last = this.#v4Starts.length - 1;
    if (this.#v4Starts.at(last) === start) {
      this.#v4Values.set(last, value);
      return;
    }
    if (this.#v4Values.at(last) === value) return;
    this.#v4Starts.push(start);
    this.#v4Values.push(value);
  }

  v6(words: readonly [number, number, number, number], value: number): void {
    const [hi, lo, deepHi, deepLo] = words;
    if (value === this.#v6Last) return;
    const divided = this.#deepAt !== undefined && this.#deepAt[0] === hi && this.#deepAt[1] === lo;
    if (!divided) this.#endDeep();
    if (deepHi === 0 && deepLo === 0) {
      this.#shallow(hi, lo, value);
    } else {
      if (!divided) this.#beginDeep(hi, lo);
      this.#deepHis.push(deepHi);
      this.#deepLos.push(deepLo);
      this.#deepValues.push(value);
    }
    this.#v6Last = value;
  }

  done(): SegmentTable {
    this.#endDeep();
    if (this.#deepGroups.length > 0) this.#deepGroups.push(this.#deepHis.length);
    return {
      v4Starts: this.#v4Starts.done(),
      v4Values: this.#v4Values.done(),
      v6His: this.#v6His.done(),
      v6Los: this.#v6Los.done(),
      v6Values: this.#v6Values.done(),
      deepGroups: this.#deepGroups.done(),
      deepHis: this.#deepHis.done(),
      deepLos: this.#deepLos.done(),
      deepValues: this.#deepValues.done(),
    };
  }

  #shallow(hi: number, lo: number, value: number): void {
    const last = this.#v6His.length - 1;
    if (this.#v6His.at(last) === hi && this.#v6Los.at(last) === lo) {
      this.#v6Values.set(last, value);
      return;
    }
    this.#v6His.push(hi);
    this.#v6Los.push(lo);
    this.#v6Values.push(value);
  }

  #beginDeep(hi: number, lo: number): void {
    const group = this.#deepGroups.length;
    this.#deepGroups.push(this.#deepHis.length);
    this.#deepHis.push(0);
    this.#deepLos.push(0);
    this.#deepValues.push(this.#v6Last);
    this.#shallow(hi, lo, deepBit + group);
    this.#deepAt = [hi, lo];
  }

  /** What a divided /64 ends with holds on behind it. */
  #endDeep(): void {
    if (this.#deepAt === undefined) return;
    const [hi, lo] = this.#deepAt;
    this.#deepAt = undefined;
    const carry = lo === 0xffffffff;
    if (carry && hi === 0xffffffff) return;
    this.#shallow(carry ? hi + 1 : hi, carry ? 0 : lo + 1, this.#v6Last);
  }
}
