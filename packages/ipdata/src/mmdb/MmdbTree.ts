import type { ParsedAddress } from '../address/ParsedAddress.ts';

/**
 * The tree over address bits of an .mmdb file (MaxMind DB file format 2.0, maxmind.github.io/MaxMind-DB).
 *
 * A node holds two records: below `nodeCount` a node, equal to it nothing, above it a pointer to data.
 */
export class MmdbTree {
  readonly nodeCount: number;
  readonly #bytes: Uint8Array;
  readonly #recordSize: number;
  readonly family: 4 | 6;
  readonly #v4Root: number;

  constructor(bytes: Uint8Array, nodeCount: number, recordSize: number, family: 4 | 6) {
    this.#bytes = bytes;
    this.nodeCount = nodeCount;
    this.#recordSize = recordSize;
    this.family = family;
    // A file of both families keeps v4 under 96 bits of zero (section "IPv4 addresses in an IPv6 tree").
    let root = 0;
    for (let depth = 0; family === 6 && depth < 96 && root < nodeCount; depth++) root = this.child(root, 0);
    this.#v4Root = root;
  }

  /** The left (0) or right (1) record of a node. */
  child(node: number, side: number): number {
    const bytes = this.#bytes;
    if (this.#recordSize === 24) {
      const at = node * 6 + side * 3;
      return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    }
    if (this.#recordSize === 32) {
      const at = node * 8 + side * 4;
      const high = ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16);
      return (high | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0;
    }
    const at = node * 7;
    const middle = bytes[at + 3] ?? 0;
    const high = side === 0 ? middle >> 4 : middle & 15;
    const rest = at + side * 4;
    return (high << 24) | ((bytes[rest] ?? 0) << 16) | ((bytes[rest + 1] ?? 0) << 8) | (bytes[rest + 2] ?? 0);
  }

  /** The pointer of an address; 0 where the file has none, and for v6 in a file of v4 alone, whose bits it is not of. */
  find(address: ParsedAddress): number {
    const { nodeCount } = this;
    let node: number;
    if (address.family === 4) {
      node = this.#v4Root;
      const { value } = address;
      for (let bit = 31; bit >= 0 && node < nodeCount; bit--) node = this.child(node, (value >>> bit) & 1);
    } else {
      if (this.family === 4) return 0;
      node = 0;
      for (let index = 0; index < 4 && node < nodeCount; index++) {
        const word = address.words[index] ?? 0;
        for (let bit = 31; bit >= 0 && node < nodeCount; bit--) node = this.child(node, (word >>> bit) & 1);
      }
    }
    return node > nodeCount ? node : 0;
  }

  /** The first record of nodes `from` to before `to` that is neither a node nor a pointer below `end`, if any. */
  firstBad(from: number, to: number, end: number): number | undefined {
    const { nodeCount } = this;
    // Pointers count from the end of the tree; its 16 bytes of separator are no data.
    const least = nodeCount + 16;
    for (let node = from; node < to; node++) {
      for (let side = 0; side < 2; side++) {
        const record = this.child(node, side);
        if (record > nodeCount && (record < least || record >= end)) return record;
      }
    }
    return undefined;
  }
}
