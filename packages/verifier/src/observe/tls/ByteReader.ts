import { ClientHelloError, type ClientHelloErrorCode } from './ClientHelloError.ts';

/** Reads a byte string from its start; what reaches beyond its end is a `ClientHelloError` of the code given. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #short: ClientHelloErrorCode;
  #at: number;
  readonly #end: number;

  constructor(bytes: Uint8Array, short: ClientHelloErrorCode = 'malformed-hello', start = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#short = short;
    this.#at = start;
    this.#end = end;
  }

  get left(): number {
    return this.#end - this.#at;
  }

  /** Goes over so many bytes; answers where they began. */
  skip(length: number): number {
    if (length > this.left) {
      throw new ClientHelloError(this.#short, 'the bytes end too soon', { values: { length, left: this.left } });
    }
    const start = this.#at;
    this.#at += length;
    return start;
  }

  /** An unsigned number of so many bytes, big endian. */
  number(bytes: 1 | 2 | 3): number {
    let number = 0;
    for (let at = this.skip(bytes); at < this.#at; at += 1) number = number * 256 + (this.#bytes[at] ?? 0);
    return number;
  }

  /** So many bytes, in which what reaches too far is malformed. */
  part(length: number): ByteReader {
    const start = this.skip(length);
    return new ByteReader(this.#bytes, 'malformed-hello', start, this.#at);
  }

  /** What follows a length of so many bytes. */
  vector(lengthBytes: 1 | 2 | 3): ByteReader {
    return this.part(this.number(lengthBytes));
  }

  /** Everything that is left, as numbers of so many bytes each. */
  numbers(bytes: 1 | 2): number[] {
    const all: number[] = [];
    while (this.left > 0) all.push(this.number(bytes));
    return all;
  }

  /** Everything that is left, a character a byte. */
  text(): string {
    let text = '';
    for (let at = this.skip(this.left); at < this.#end; at += 1) text += String.fromCharCode(this.#bytes[at] ?? 0);
    return text;
  }

  /** Throws where anything is left. */
  end(): void {
    if (this.left > 0) {
      throw new ClientHelloError('malformed-hello', 'there are bytes after the end', { values: { left: this.left } });
    }
  }
}
