/** What a SYN is made of. */
export interface SynParts {
  /** Default 4. */
  family?: 4 | 6;
  ttl?: number;
  window?: number;
  /** Bytes of the TCP options; a multiple of four. */
  options?: readonly number[];
  /** Bytes between the IPv6 header and TCP, and the number of the first of those headers. */
  extensions?: { next: number; bytes: readonly number[] };
  /** TCP's flags; default SYN alone. */
  flags?: number;
}

/** Options of SYNs as systems send them; the timestamps are made up. */
export const synOptions = {
  // Measured on Linux 6.18: net/ipv4/tcp_output.c, tcp_options_write.
  linux: [2, 4, 5, 180, 4, 2, 8, 10, 0x3f, 0x66, 0x5e, 0xb1, 0, 0, 0, 0, 1, 3, 3, 10],
  windows: [2, 4, 5, 180, 1, 3, 3, 8, 1, 1, 4, 2],
  // xnu, bsd/netinet/tcp_output.c, tcp_output.
  apple: [2, 4, 5, 180, 1, 3, 3, 6, 1, 1, 8, 10, 0x11, 0x22, 0x33, 0x44, 0, 0, 0, 0, 4, 2, 0, 0],
} as const;

/** Writes a SYN as the kernel keeps it: the IP header and TCP's, without a payload. */
export function makeSyn(parts: SynParts = {}): Uint8Array {
  const { family = 4, ttl = 57, window = 64_240, options = synOptions.linux, extensions, flags = 2 } = parts;
  const header = [0xc0, 0x01, 0x01, 0xbb, 1, 2, 3, 4, 0, 0, 0, 0, (5 + options.length / 4) << 4, flags];
  const tcp = [...header, window >> 8, window & 255, 0, 0, 0, 0, ...options];
  const address = (bytes: number) => new Array<number>(bytes).fill(9);
  const between = extensions?.bytes ?? [];
  const ip =
    family === 4
      ? [0x45, 0, 0, 20 + tcp.length, 0, 0, 0x40, 0, ttl, 6, 0, 0, ...address(8)]
      : [0x60, 0, 0, 0, 0, between.length + tcp.length, extensions?.next ?? 6, ttl, ...address(32), ...between];
  return Uint8Array.from([...ip, ...tcp]);
}
