import { readDirectory } from './readDirectory.ts';
import type { SignatureKey } from './signatureKey.ts';

const minute = 60_000;
/** How long keys count without being asked for anew, at least and at most, and how long after a failure to ask again. */
const times = { least: 5 * minute, usual: 60 * minute, most: 1440 * minute, again: minute } as const;
const fetchMs = 3000;

/** What is known of a key: it is there, it is not, the directory is being fetched, or could not be. */
export type KeyFound = SignatureKey | 'none' | 'pending' | 'failed';

/** Public keys of one agent. */
export interface AgentKeys {
  find(thumbprint: string): KeyFound;
  /** Resolves when what `find` started is done. */
  settled(): Promise<void>;
}

/** Keys that were handed in. */
export function givenKeys(keys: readonly SignatureKey[]): AgentKeys {
  const byThumbprint = new Map(keys.map((key) => [key.thumbprint, key]));
  return { find: (thumbprint) => byThumbprint.get(thumbprint) ?? 'none', settled: async () => {} };
}

/** How long a directory says that it may be kept (RFC 9111, section 5.2.2.1), within bounds. */
function keptFor(response: Response): number {
  const seconds = /\bmax-age=(\d{1,9})\b/i.exec(response.headers.get('cache-control') ?? '')?.[1];
  if (seconds === undefined) return times.usual;
  return Math.min(times.most, Math.max(times.least, Number(seconds) * 1000));
}

/**
 * Keys of a directory at a host, fetched when they are asked for and kept as it says.
 *
 * A key that it does not hold has it fetched anew, once a minute at most; where it cannot be fetched, the old keys count
 * for a day.
 */
export function directoryKeys(host: string, fetching: typeof fetch, now: () => number): AgentKeys {
  const url = `https://${host}/.well-known/http-message-signatures-directory`;
  let keys = new Map<string, SignatureKey>();
  let [asked, read, until] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let underWay: Promise<void> | null = null;

  async function fetchKeys(): Promise<void> {
    asked = now();
    try {
      const response = await fetching(url, {
        headers: { accept: 'application/http-message-signatures-directory+json' },
        redirect: 'error',
        credentials: 'omit',
        signal: AbortSignal.timeout(fetchMs),
      });
      const found = await readDirectory(response);
      keys = new Map(found.map((key) => [key.thumbprint, key]));
      read = now();
      until = read + keptFor(response);
    } catch {
      // Said by `find`, which answers `failed`.
    } finally {
      underWay = null;
    }
  }

  return {
    find(thumbprint) {
      const key = now() - read < times.most ? keys.get(thumbprint) : undefined;
      if (underWay === null && now() - asked >= times.again && (key === undefined || now() >= until))
        underWay = fetchKeys();
      if (key) return key;
      if (underWay) return 'pending';
      return read >= asked ? 'none' : 'failed';
    },
    settled: () => underWay ?? Promise.resolve(),
  };
}
