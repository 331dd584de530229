const MARKER = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1');

/**
 * An .mmdb file: a binary tree over address bits whose leaves point at records
 * (MaxMind DB file format 2.0, maxmind.github.io/MaxMind-DB). Reads what country files hold: maps, texts, numbers.
 */
export class MmdbFile {
  readonly nodeCount: number;
  readonly recordSize: number;
  readonly ipVersion: number;
  readonly #bytes: Buffer;
  readonly #data: number;

  constructor(bytes: Buffer) {
    const marker = bytes.lastIndexOf(MARKER);
    if (marker < 0) throw new Error('Not an MMDB file: the metadata marker is missing');
    this.#bytes = bytes;
    const metadata = this.#value(marker + MARKER.length, marker + MARKER.length).value as Record<string, number>;
    this.nodeCount = metadata.node_count ?? 0;
    this.recordSize = metadata.record_size ?? 0;
    this.ipVersion = metadata.ip_version ?? 0;
    if (![24, 28, 32].includes(this.recordSize)) throw new Error(`MMDB record size ${this.recordSize} is not known`);
    this.#data = (this.nodeCount * this.recordSize) / 4 + 16;
  }

  /** The left (0) or right (1) record of a node: below `nodeCount` a node, equal to it nothing, above it a leaf. */
  child(node: number, side: number): number {
    const at = (node * this.recordSize) / 4;
    const bytes = this.#bytes;
    if (this.recordSize === 24) return bytes.readUIntBE(at + side * 3, 3);
    if (this.recordSize === 32) return bytes.readUInt32BE(at + side * 4);
    const middle = bytes[at + 3] as number;
    return side === 0
      ? (middle >> 4) * 0x1000000 + bytes.readUIntBE(at, 3)
      : (middle & 15) * 0x1000000 + bytes.readUIntBE(at + 4, 3);
  }

  /** The record that a leaf points at. */
  record(leaf: number): Record<string, unknown> {
    return this.#value(this.#data + leaf - this.nodeCount - 16, this.#data).value as Record<string, unknown>;
  }

  #value(start: number, base: number): { value: unknown; end: number } {
    const bytes = this.#bytes;
    const control = bytes[start] as number;
    let at = start + 1;
    let type = control >> 5;
    if (type === 1) {
      const size = (control >> 3) & 3;
      const high = size === 3 ? 0 : (control & 7) * 2 ** (8 * (size + 1));
      const offset = [0, 2048, 526336, 0][size] ?? 0;
      const target = base + high + bytes.readUIntBE(at, size + 1) + offset;
      return { value: this.#value(target, base).value, end: at + size + 1 };
    }
    if (type === 0) type = 7 + (bytes[at++] as number);
    let size = control & 31;
    if (size > 28) {
      const extra = size - 28;
      size = bytes.readUIntBE(at, extra) + ([0, 29, 285, 65821][extra] ?? 0);
      at += extra;
    }
    if (type === 2) return { value: bytes.toString('utf8', at, at + size), end: at + size };
    if (type === 5 || type === 6 || type === 9) {
      let number = 0;
      for (let i = 0; i < size; i++) number = number * 256 + (bytes[at + i] as number);
      return { value: number, end: at + size };
    }
    if (type !== 7 && type !== 11) throw new Error(`MMDB data type ${type} is not expected in a country file`);
    const entries: unknown[] = [];
    for (let i = 0; i < (type === 7 ? size * 2 : size); i++) {
      const entry = this.#value(at, base);
      entries.push(entry.value);
      at = entry.end;
    }
    if (type === 11) return { value: entries, end: at };
    const map: Record<string, unknown> = {};
    for (let i = 0; i < entries.length; i += 2) map[String(entries[i])] = entries[i + 1];
    return { value: map, end: at };
  }
}
