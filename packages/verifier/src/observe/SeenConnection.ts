import type { Http2Facts } from './http2/Http2Facts.ts';
import type { FirstFlight } from './http2/readFirstFlight.ts';
import { writeHttp2 } from './http2/writeHttp2.ts';
import { isGrease } from './tls/isGrease.ts';
import { ja4 } from './tls/ja4.ts';
import { parseClientHello } from './tls/parseClientHello.ts';

/** What came before the first stream; null is unknown. */
export type BeforeFirstStream = Pick<Http2Facts, 'window' | 'priorities'>;

/** What a connection's first bytes said. They are read when a request asks: many a connection never brings one. */
export class SeenConnection {
  #hello: Uint8Array | undefined;
  #ja4: string | undefined;
  #greased: boolean | undefined;
  #flight: FirstFlight | null = null;
  #later: BeforeFirstStream | null = null;
  #http2: string | undefined;

  /** Of its ClientHello's message. */
  constructor(hello: Uint8Array) {
    this.#hello = hello;
  }

  /** Undefined where the hello cannot be read. */
  get ja4(): string | undefined {
    this.#read();
    return this.#ja4;
  }

  /** Whether GREASE (RFC 8701) is among its ciphers or extensions; undefined where the hello cannot be read. */
  get greased(): boolean | undefined {
    this.#read();
    return this.#greased;
  }

  #read(): void {
    if (this.#hello === undefined) return;
    try {
      const hello = parseClientHello(this.#hello);
      this.#ja4 = ja4(hello);
      this.#greased = hello.ciphers.some(isGrease) || hello.extensions.some(isGrease);
    } catch {
      // TLS has said to the client what is wrong with it, or has overlooked it.
    }
    this.#hello = undefined;
  }

  /** Its part of Akamai's string: `settings|window|priorities`. */
  get http2(): string {
    this.#http2 ??= writeHttp2({
      settings: this.#flight?.settings ?? null,
      window: (this.#flight?.before ?? this.#later)?.window ?? null,
      priorities: (this.#flight?.before ?? this.#later)?.priorities ?? null,
    });
    return this.#http2;
  }

  /** Weight of a stream's HEADERS, where they were among the first bytes. */
  weight(stream: number | undefined): number | undefined {
    const first = this.#flight?.before;
    return first?.stream === stream ? first?.weight : undefined;
  }

  sawFlight(flight: FirstFlight): void {
    this.#flight = flight;
  }

  /** For where the first HEADERS were not among the first bytes. */
  sawLater(before: BeforeFirstStream): void {
    this.#later = before;
  }
}
