import type { FirstFlight } from './http2/readFirstFlight.ts';
import { writeHttp2 } from './http2/writeHttp2.ts';
import { ja4 } from './tls/ja4.ts';
import { parseClientHello } from './tls/parseClientHello.ts';

/** What a connection's first bytes said. They are read when a request asks: many a connection never brings one. */
export class SeenConnection {
  #hello: Uint8Array | undefined;
  #ja4: string | undefined;
  #flight: FirstFlight | null = null;
  #window: number | null = null;
  #http2: string | undefined;

  /** Of its ClientHello's message. */
  constructor(hello: Uint8Array) {
    this.#hello = hello;
  }

  /** Undefined where the hello cannot be read. */
  get ja4(): string | undefined {
    if (this.#hello !== undefined) {
      try {
        this.#ja4 = ja4(parseClientHello(this.#hello));
      } catch {
        // TLS has said to the client what is wrong with it, or has overlooked it.
      }
      this.#hello = undefined;
    }
    return this.#ja4;
  }

  /** Its part of Akamai's string: `settings|window|priorities`. */
  get http2(): string {
    this.#http2 ??= writeHttp2({
      settings: this.#flight?.settings ?? null,
      window: this.#flight?.before?.window ?? this.#window,
      priorities: this.#flight?.before?.priorities ?? null,
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

  /** The connection's window at its first stream, where that came later than the first bytes. */
  sawWindow(increment: number): void {
    this.#window = increment;
  }
}
