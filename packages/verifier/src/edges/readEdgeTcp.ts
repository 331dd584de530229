import type { TcpFacts } from '../observe/observation.ts';
import { readSyn } from '../observe/tcp/readSyn.ts';

/** A SYN's numbers and the largest that each can be (RFC 9293 section 3.1, RFC 7323 section 2.3). */
const largest = { ttl: 255, window: 65_535, mss: 65_535, scale: 14 } as const;
/** The longest IP and TCP headers together (RFC 791 and RFC 9293, section 3.1), with IPv6 extensions to spare. */
const longestSyn = 512;
/** Longer than any connection's round trip, ms. */
const longestTrip = 600_000;

/** What an edge says of a connection, each as it stands in its header. */
export type ToldTcp = { [K in keyof TcpFacts]?: string } & { syn?: string; unit?: 'ms' | 'us' };

/** Reads what an edge says of the connection's SYN; what cannot be read is left out, undefined where nothing can. */
export function readEdgeTcp({ unit = 'ms', rtt, options, syn, ...numbers }: ToldTcp): TcpFacts | undefined {
  const whole = syn !== undefined && syn.length <= longestSyn && /^(?:[0-9a-fA-F]{2})+$/.test(syn);
  const facts: TcpFacts = (whole && readSyn(Buffer.from(syn, 'hex'))) || {};
  for (const name of ['ttl', 'window', 'mss', 'scale'] as const) {
    const number = /^\d{1,5}$/.test(numbers[name] ?? '') ? Number(numbers[name]) : Number.POSITIVE_INFINITY;
    if (number <= largest[name]) facts[name] = number;
  }
  if (options !== undefined && /^[a-z0-9]{1,8}(?:,[a-z0-9]{1,8}){0,39}$/.test(options)) facts.options = options;
  if (rtt !== undefined && /^\d{1,12}(?:\.\d{1,6})?$/.test(rtt)) {
    const trip = unit === 'us' ? Number(rtt) / 1000 : Number(rtt);
    if (trip > 0 && trip <= longestTrip) facts.rtt = trip;
  }
  return Object.keys(facts).length > 0 ? facts : undefined;
}
