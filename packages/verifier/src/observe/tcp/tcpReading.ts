import type { SocketCalls } from './SocketCalls.ts';

/** How connections are read; null until a server was given to `observeTcp`, since only then the package may be loaded. */
export const tcpReading: { calls: SocketCalls | null } = { calls: null };
