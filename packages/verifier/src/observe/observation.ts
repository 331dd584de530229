import type { WorkerKind } from '@countersign/contract';
import type { SignedParts } from './signedParts.ts';

/** One header as seen: its name in the wire's case, its value only where a check may read it. */
export interface ObservedHeader {
  name: string;
  value?: string;
}

/** What a connection's first TCP segment (SYN) said, and how far away the other end is. */
export interface TcpFacts {
  /** Time to live as it arrived. */
  ttl?: number;
  /** Window of the SYN, in bytes, not scaled. */
  window?: number;
  /** Maximum segment size that was offered, in bytes. */
  mss?: number;
  /** Window scale that was offered, as a power of two. */
  scale?: number;
  /** The SYN's options in order: `mss`, `nop`, `ws`, `sok`, `ts`, `eol`, or the kind's number; by comma. */
  options?: string;
  /** Round-trip time in ms. */
  rtt?: number;
}

/** What an edge's headers say of the client's address. */
export interface EdgeGeo {
  /** ISO 3166-1 alpha-2, or Cloudflare's `T1` for Tor. */
  country?: string;
  /** IANA time zone. */
  zone?: string;
  asn?: number;
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
  /** Its last part is empty where an edge does not tell the signature algorithms. */
  ja4?: string;
  /** GREASE (RFC 8701) was among the ciphers or the extensions of the TLS hello; absent where unknown. */
  greased?: boolean;
  /** JA3's hash, where an edge tells no JA4. */
  ja3?: string;
  /**
   * Akamai's HTTP/2 string, `settings|window|priorities|pseudo-headers`, such as `1:65536;4:131072|12517377|0|m,p,a,s`. The
   * first three parts are the connection's, the last is this request's; a part that was not seen is empty.
   */
  h2?: string;
  /** Weight in the HEADERS frame, 1 to 256 (RFC 7540 section 5.3.2); absent where unknown. */
  weight?: number;
  tcp?: TcpFacts;
  /** Where an edge says that the address is. */
  geo?: EdgeGeo;
  /** Of a signed request, for `use` and `inspect` alone; receipts do not hold it. */
  signed?: SignedParts;
  /** Values were dropped to keep the receipt small, or headers too: then `ordered` is false. */
  truncated?: true;
}
