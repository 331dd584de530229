import type { TcpFacts } from '../observation.ts';
import { readTcpOptions } from './readTcpOptions.ts';

const tcp = 6;
const fragment = 44;
/** Extension headers that may stand in front of TCP: hop-by-hop options, routing, fragment, destination options. */
const extensions: ReadonlySet<number | undefined> = new Set([0, 43, fragment, 60]);

/** Time to live and where TCP begins; null for what is no IP header with TCP behind it. */
function readIp(bytes: Uint8Array): { ttl: number; at: number } | null {
  const [first = 0] = bytes;
  if (first >> 4 === 4) {
    const at = (first & 15) * 4;
    return at >= 20 && bytes[9] === tcp ? { ttl: bytes[8] as number, at } : null;
  }
  if (first >> 4 !== 6 || bytes.length < 40) return null;
  let next = bytes[6];
  let at = 40;
  // Each header is 8 bytes at least, so that this ends with the bytes.
  while (extensions.has(next) && at + 8 <= bytes.length) {
    const length = next === fragment ? 8 : ((bytes[at + 1] as number) + 1) * 8;
    next = bytes[at];
    at += length;
  }
  return next === tcp ? { ttl: bytes[7] as number, at } : null;
}

/**
 * Reads a SYN: an IP header of either version and the TCP header behind it; null for anything else.
 *
 * Sources: RFC 791 section 3.1, RFC 8200 sections 3 and 4, RFC 9293 section 3.1. Options that break the grammar are left
 * out, as the rest was sent nevertheless.
 */
export function readSyn(bytes: Uint8Array): TcpFacts | null {
  const ip = readIp(bytes);
  if (ip === null) return null;
  const header = bytes.subarray(ip.at);
  const length = ((header[12] ?? 0) >> 4) * 4;
  const synAlone = ((header[13] ?? 0) & 0x12) === 0x02;
  if (length < 20 || length > header.length || !synAlone) return null;
  const window = (header[14] as number) * 256 + (header[15] as number);
  return { ttl: ip.ttl, window, ...readTcpOptions(header.subarray(20, length)) };
}
