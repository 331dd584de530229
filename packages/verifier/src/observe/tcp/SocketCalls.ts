/** What the kernel is asked about a socket, by its file descriptor. */
export interface SocketCalls {
  /** Has a listening socket keep the SYN of each connection; false where that cannot be. */
  keepSyns(fd: number): boolean;
  /** The headers of a connection's SYN, IP's first; null where none was kept. The kernel answers once and forgets it. */
  takeSyn(fd: number): Uint8Array | null;
  /** Smoothed round-trip time of a connection in ms; null where there is none. */
  roundTrip(fd: number): number | null;
}
