import { addressPrefix } from '../address/addressPrefix.ts';
import { formatAddress } from '../address/formatAddress.ts';
import { parseAddress } from '../address/parseAddress.ts';
import type { IpLayer, LayerFacts } from '../IpLayer.ts';
import type { IpSource } from '../IpSource.ts';
import { asLayerFacts } from '../own/asLayerFacts.ts';
import { cleanFacts } from '../own/cleanFacts.ts';
import { breaker } from './breaker.ts';
import type { HttpLayerOptions } from './HttpLayerOptions.ts';
import { readLimited } from './readLimited.ts';
import { turns } from './turns.ts';

/** A failure of one address is remembered this long, so that a retry does not follow at once. */
const failureMs = 5000;

/** What `Retry-After` asks for in ms: seconds or a date (RFC 9110 10.2.3). */
function retryAfter(response: Response, now: number): number {
  if (response.status !== 429 && response.status !== 503) return 0;
  const told = response.headers.get('retry-after') ?? '';
  const ms = /^\d+$/.test(told) ? Number(told) * 1000 : Date.parse(told) - now;
  return ms > 0 ? ms : response.status === 429 ? 1 : 0;
}

class Unanswered extends Error {
  readonly retryAfterMs: number;
  constructor(message: string, retryAfterMs: number) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * A service over HTTP as a layer. It is asked by `prepare` alone: `find` answers what is known by then and never waits.
 *
 * What is under way for an address is not asked for twice; a service that fails five times in a row, or says 429, is left
 * alone for a while. Redirects are not followed, since headers hold keys. `prepare` resolves, without facts, where the
 * service does not answer in time.
 */
export function httpLayer(options: HttpLayerOptions): IpLayer {
  const { source, url, headers = {}, map, sends = 'address', maxBytes = 65_536 } = options;
  const { timeoutMs = 1000, cacheSeconds = 3600, cacheEntries = 10_000, concurrency = 8 } = options;
  const { fetch = globalThis.fetch, now = Date.now, onEvent } = options;
  const known = new Map<string, { facts: LayerFacts | undefined; until: number }>();
  const underWay = new Map<string, Promise<void>>();
  const aborts = new Set<AbortController>();
  let closed = false;
  const takeTurn = turns(concurrency);
  const service = breaker(now, (change) =>
    onEvent?.(
      change === null
        ? { state: 'answering', source: source.name }
        : {
            state: 'failing',
            source: source.name,
            problem: change.problem,
            until: new Date(change.until).toISOString(),
          },
    ),
  );
  let today: IpSource = { ...source, asOf: '' };

  const keyOf = (address: string) => (sends === 'prefix' ? (addressPrefix(address).split('/')[0] ?? address) : address);
  const keep = (key: string, facts: LayerFacts | undefined, ms: number) => {
    known.delete(key);
    known.set(key, { facts, until: now() + ms });
    const [oldest] = known.size > cacheEntries ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
  };
  const sourceNow = (): IpSource => {
    const asOf = new Date(now()).toISOString().slice(0, 10);
    if (today.asOf !== asOf) today = Object.freeze({ ...source, asOf });
    return today;
  };

  const ask = async (key: string) => {
    if (closed || !service.admits()) return;
    const abort = new AbortController();
    aborts.add(abort);
    const late = () => abort.abort(new Error(`it did not answer within ${timeoutMs} ms`));
    const timer = setTimeout(late, timeoutMs);
    try {
      const response = await fetch(url(key), {
        headers: { accept: 'application/json', ...headers },
        redirect: 'error',
        signal: abort.signal,
      });
      if (!response.ok && response.status !== 404) {
        await response.body?.cancel();
        throw new Unanswered(`it answered ${response.status}`, retryAfter(response, now()));
      }
      const text = await readLimited(response, maxBytes);
      const facts = response.ok ? map(JSON.parse(text)) : null;
      keep(key, facts === null ? undefined : asLayerFacts(cleanFacts(facts), sourceNow()), cacheSeconds * 1000);
      service.succeeded();
    } catch (error) {
      if (closed) return;
      keep(key, known.get(key)?.facts, failureMs);
      service.failed((error as Error).message, error instanceof Unanswered ? error.retryAfterMs : 0);
    } finally {
      clearTimeout(timer);
      aborts.delete(abort);
    }
  };

  return {
    get sources() {
      return [sourceNow()];
    },
    find(address) {
      const entry = known.get(keyOf(formatAddress(address)));
      return entry === undefined || entry.until < now() ? undefined : entry.facts;
    },
    prepare(text) {
      const key = keyOf(formatAddress(parseAddress(text)));
      const entry = known.get(key);
      if (entry !== undefined && entry.until >= now()) return Promise.resolve();
      const asked = underWay.get(key);
      if (asked !== undefined) return asked;
      const started = takeTurn(() => ask(key))
        .then(() => {})
        .finally(() => underWay.delete(key));
      underWay.set(key, started);
      return started;
    },
    close() {
      closed = true;
      for (const abort of aborts) abort.abort();
    },
  };
}
