import { ClientHelloError, type ClientHelloErrorCode } from './ClientHelloError.ts';

/** Reads a byte string from its start; what reaches beyond its end is a `ClientHelloError` of the code given. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #short: ClientHelloErrorCode;
  #at = 0;

  constructor(bytes: Uint8Array, short: ClientHelloErrorCode = 'malformed-hello') {
    this.#bytes = bytes;
    this.#short = short;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  take(length: number): Uint8Array {
    if (length > this.left) {
      throw new ClientHelloError(this.#short, 'the bytes end too soon', { values: { length, left: this.left } });
    }
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** An unsigned number of so many bytes, big endian. */
  number(bytes: 1 | 2 | 3): number {
    return this.take(bytes).reduce((number, byte) => number * 256 + byte, 0);
  }

  /** What follows a length of so many bytes. */
  vector(lengthBytes: 1 | 2 | 3): ByteReader {
    return new ByteReader(this.take(this.number(lengthBytes)));
  }

  /** Everything that is left, as numbers of so many bytes each. */
  numbers(bytes: 1 | 2): number[] {
    const all: number[] = [];
    while (this.left > 0) all.push(this.number(bytes));
    return all;
  }

  /** Everything that is left, a character a byte. */
  text(): string {
    return Array.from(this.take(this.left), (byte) => String.fromCharCode(byte)).join('');
  }

  /** Throws where anything is left. */
  end(): void {
    if (this.left > 0) {
      throw new ClientHelloError('malformed-hello', 'there are bytes after the end', { values: { left: this.left } });
    }
  }
}
