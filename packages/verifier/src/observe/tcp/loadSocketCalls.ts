import { ConfigError } from '../../ConfigError.ts';
import type { SocketCalls } from './SocketCalls.ts';

// Linux, include/uapi/linux/in.h and tcp.h; the same on every architecture.
const IPPROTO_TCP = 6;
const TCP_INFO = 11;
const TCP_SAVE_SYN = 27;
const TCP_SAVED_SYN = 28;

/** Place of `tcpi_rtt`, in µs, among the 32-bit members of `struct tcp_info`. */
const rttAt = 17;
/** Room for an IP header with some extension headers (40 bytes, or more) and TCP's (60 at most), or for `tcp_info`. */
const room = 512;

type Load = (path: null) => { func(definition: string): (...values: unknown[]) => number };

async function loadLibrary(): Promise<ReturnType<Load>> {
  if (process.platform !== 'linux' || 'bun' in process.versions || 'deno' in process.versions) {
    throw new ConfigError('unavailable', 'TCP is observed by Node.js on Linux alone', {
      values: { platform: process.platform },
    });
  }
  try {
    const { load } = (await import('koffi')).default as { load: Load };
    // The process itself: node is linked against its C library, whichever that is.
    return load(null);
  } catch (cause) {
    throw new ConfigError('unavailable', 'TCP is observed through the package koffi: npm install koffi', { cause });
  }
}

/** Loads the calls; throws `ConfigError` `unavailable` where the platform has none or the package koffi is missing. */
export async function loadSocketCalls(): Promise<SocketCalls> {
  const library = await loadLibrary();
  const set = library.func('int setsockopt(int fd, int level, int name, const void *value, uint32_t length)');
  const get = library.func('int getsockopt(int fd, int level, int name, void *value, void *length)');
  const words = new Uint32Array(room / 4);
  const bytes = new Uint8Array(words.buffer);
  const length = new Uint32Array(1);
  /** How many bytes the kernel wrote; 0 where it refused. */
  const ask = (fd: number, name: number): number => {
    length[0] = room;
    return get(fd, IPPROTO_TCP, name, bytes, length) === 0 ? (length[0] as number) : 0;
  };
  return {
    keepSyns: (fd) => set(fd, IPPROTO_TCP, TCP_SAVE_SYN, Int32Array.of(1), 4) === 0,
    takeSyn(fd) {
      const written = ask(fd, TCP_SAVED_SYN);
      return written === 0 ? null : bytes.slice(0, written);
    },
    roundTrip: (fd) => (ask(fd, TCP_INFO) > rttAt * 4 ? Math.round((words[rttAt] as number) / 100) / 10 : null),
  };
}
