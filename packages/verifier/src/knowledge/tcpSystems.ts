import type { TcpFacts } from '../observe/observation.ts';

/** A TCP of an operating system, and the systems of User-Agents that have it beneath them. */
export interface TcpSystem {
  name: string;
  systems: readonly string[];
}

interface Known extends TcpSystem {
  /** Time to live that its packets start with. */
  ttl: number;
}

// The BSDs' reduced User-Agents say Linux.
const linux: Known = { name: 'Linux', ttl: 64, systems: ['Linux', 'Android', 'ChromeOS'] };
const bsd: Known = { name: 'BSD', ttl: 64, systems: ['BSD', 'Linux'] };
const apple: Known = { name: 'Apple', ttl: 64, systems: ['macOS', 'iOS'] };
const windows: Known = { name: 'Windows', ttl: 128, systems: ['Windows'] };

/**
 * Who writes the options of a SYN in this order. RFC 9293 leaves the order free, and each system keeps its own.
 *
 * Sources: Linux, net/ipv4/tcp_output.c, tcp_options_write (measured: 6.18, with and without tcp_timestamps); xnu,
 * bsd/netinet/tcp_output.c, tcp_output; FreeBSD, sys/netinet/tcp_output.c, tcp_addoptions; OpenBSD, the file of that
 * name. Windows is closed: published captures of 7 to 11, with timestamps switched on the order of FreeBSD, and p0f's
 * documentation. Left out: orders that several systems write (`mss,nop,nop,sok`), and those with MPTCP or Fast Open.
 */
const orders: ReadonlyMap<string, readonly Known[]> = new Map([
  ['mss,sok,ts,nop,ws', [linux]],
  ['mss,nop,nop,sok,nop,ws', [linux]],
  ['mss,nop,ws,nop,nop,sok', [windows]],
  ['mss,nop,ws,sok,ts', [bsd, windows]],
  ['mss,nop,nop,sok,nop,ws,nop,nop,ts', [bsd]],
  ['mss,nop,ws,nop,nop,ts,sok,eol', [apple]],
]);

/** What a time to live began as: systems start at 64, 128 or 255, and no path has 64 routers (RFC 1700: 64). */
const startOf = (ttl: number): number => (ttl <= 64 ? 64 : ttl <= 128 ? 128 : 255);

/**
 * The TCP that a SYN was written by; null where its order is unknown or several systems', or where the time to live is
 * not that system's, as on a path that rewrites either.
 */
export function tcpSystem({ options, ttl }: TcpFacts): TcpSystem | null {
  if (options === undefined) return null;
  const writers = orders.get(options);
  if (writers === undefined) return null;
  if (ttl === undefined) return writers.length === 1 ? (writers[0] as Known) : null;
  const start = startOf(ttl);
  for (const writer of writers) if (writer.ttl === start) return writer;
  return null;
}
