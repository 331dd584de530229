import type { IpSource } from '../IpSource.ts';
import type { OwnFacts } from '../own/OwnFacts.ts';

/** What happened to a service: it failed so often that it is left alone until a time (ISO 8601), or it answers again. */
export type HttpEvent =
  | { state: 'failing'; source: string; problem: string; until: string }
  | { state: 'answering'; source: string };

/** A service that is asked over HTTP, and within which bounds. */
export interface HttpLayerOptions {
  /** What its facts are called and whose they are; `asOf` is the day of each answer. */
  source: Omit<IpSource, 'asOf'>;
  /** Where an address is asked for. */
  url(address: string): URL | string;
  headers?: Readonly<Record<string, string>>;
  /**
   * An answer (JSON, parsed) as facts; null for one that says nothing. Members that are not what they
   * should be (a country's name, `undefined`) are left out; what it throws counts as a failure.
   */
  // biome-ignore lint/suspicious/noExplicitAny: an answer of a service, of which its reader knows the form
  map(answer: any): OwnFacts | null;
  /** `prefix` sends the first address of the network alone (/24, /48) and lets its answer stand for all of it. */
  sends?: 'address' | 'prefix';
  /** For one request, its answer included; default 1,000. */
  timeoutMs?: number;
  /** How long an answer is kept; default 3,600. */
  cacheSeconds?: number;
  /** How many are kept, the oldest go first; default 10,000. */
  cacheEntries?: number;
  /** How many requests are under way at once; as many again eight times wait, further ones are not made. Default 8. */
  concurrency?: number;
  /** An answer that is larger is a failure; default 65,536. */
  maxBytes?: number;
  onEvent?: (event: HttpEvent) => void;
  /** Default the runtime's own. */
  fetch?: typeof globalThis.fetch;
  /** ms since the epoch. */
  now?: () => number;
}
