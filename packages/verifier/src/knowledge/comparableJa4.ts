import { remembered } from './remembered.ts';

/** A JA4 cut to what one client keeps from connection to connection. */
export interface ComparableJa4 {
  /** Transport and ALPN: two values compare on the same of these alone. */
  on: string;
  /** TLS version, number of ciphers, and the hash of the ciphers. */
  client: string;
}

function read(ja4: string): ComparableJa4 | null {
  const match = /^([tqd])([0-9s][0-9])[di](\d\d)\d\d([0-9a-zA-Z]{2})_([0-9a-f]{12})_(?:[0-9a-f]{12})?$/.exec(ja4);
  if (!match) return null;
  const [, transport, version, ciphers, alpn, hash] = match;
  return { on: `${transport} ${alpn}`, client: `${version} ${ciphers} ${hash}` };
}

/**
 * Cuts a JA4 to what does not change between two connections of one client; null for what is no JA4.
 *
 * Left out: the letter for SNI (an IP literal has none), the number of extensions and their hash, as both change when a
 * session is resumed (pre_shared_key, session_ticket, padding). Measured: Chromium 156 and Firefox 153, fresh and resumed.
 * An edge may not tell the last part; it is empty then.
 */
export const comparableJa4: (ja4: string) => ComparableJa4 | null = remembered(read);
