import type { WorkerKind } from '@countersign/contract';

/** One header as seen: its name in the wire's case, its value only where a check may read it. */
export interface ObservedHeader {
  name: string;
  value?: string;
}

/** What the server saw of one request. */
export interface Observation {
  /** Which request it was: the agent's challenge, a realm's script, a POST from inside a realm, or the backend's own. */
  endpoint: 'challenge' | 'script' | 'inside' | 'use' | 'inspect';
  /** The realm that asked, for `script` and `inside`; a claim of the client for `inside`. */
  kind?: WorkerKind;
  /** For `use` and `inspect`: what kind of request it was, where the caller says so. */
  request?: 'navigation' | 'fetch' | 'worker' | 'websocket' | 'api';
  method: string;
  /** null where the edge does not tell. */
  scheme: 'http' | 'https' | null;
  /** As Node writes it; null where the runtime does not tell. */
  httpVersion: '1.0' | '1.1' | '2.0' | '3.0' | null;
  /** Headers in wire order where `ordered`, else in no order that means anything. Pseudo-headers are left out. */
  headers: ObservedHeader[];
  /** The runtime kept the wire's order. False: order is unknown, never a finding. */
  ordered: boolean;
  /** The runtime kept the wire's case of the names (HTTP/1.1 only). */
  cased: boolean;
  /** Normalised client address, or null. */
  address: string | null;
  /** When, ms since the epoch, by the verifier's clock. */
  at: number;
  /** A random number of the connection, the same for requests that shared one; null where unknown. */
  connection: string | null;
  ja4?: string;
  /** Akamai's HTTP/2 string. */
  h2?: string;
  /** Headers were dropped to keep the receipt small; order is unknown. */
  truncated?: true;
}
