import { chromiumWeights } from '../../../packages/verifier/src/knowledge/priorityWeights.ts';
import type { HeaderList } from '../../protocolClients/startHarvester.ts';
import type { Lab } from '../Lab.ts';
import type { AnyFetch } from './viaFetch.ts';
import type { Wire } from './Wire.ts';
import { wireHeaders } from './wireHeaders.ts';

interface Wreq {
  createSession(options: unknown): Promise<{ fetch: AnyFetch; close(): Promise<void> }>;
}

export interface WreqOptions {
  /** One of wreq-js' profiles, such as `chrome_149`. */
  browser: string;
  /** Whether it is told each header in its place, and adds none; else it sends its profile's own, and these over them. */
  ordered: boolean;
  /** Whether requests of each urgency go on a connection of their own, with Chromium's weight for it; else all have one. */
  weighted?: boolean;
}

/** Chromium's HTTP/2 with one weight: an option of its own has wreq-js forget those of its profile. */
const chromiumHttp2 = (weight: number) => ({
  headerTableSize: 65_536,
  enablePush: false,
  initialWindowSize: 6_291_456,
  maxHeaderListSize: 262_144,
  initialConnectionWindowSize: 15_663_105 + 65_535,
  headersPseudoOrder: ['Method', 'Authority', 'Scheme', 'Path'],
  // As the frame holds it.
  headersStreamDependency: { dependencyId: 0, exclusive: true, weight: weight - 1 },
});

const urgencyIn = (headers: HeaderList): number =>
  Number(/u=(\d)/.exec(new Map(headers).get('priority') ?? '')?.[1] ?? 3);

/** Requests by wreq-js: BoringSSL and an HTTP/2 stack that imitate a browser's. */
export async function viaWreq(lab: Lab, { browser, ordered, weighted = false }: WreqOptions): Promise<Wire> {
  const { createSession } = await lab.tool<Wreq>('wreq-js');
  const sessions = new Map<number | null, ReturnType<Wreq['createSession']>>();
  function sessionOf(urgency: number | null) {
    const known = sessions.get(urgency);
    if (known) return known;
    const weight = urgency === null ? undefined : chromiumWeights[urgency];
    const own = weight === undefined ? {} : { emulation: { http2Options: chromiumHttp2(weight) } };
    const made = createSession({ browser, os: 'linux', insecure: true, ...own });
    sessions.set(urgency, made);
    return made;
  }
  /** In its place and true, or its own affair. */
  const shaped = (headers: HeaderList, length: number) =>
    ordered
      ? headers
          .filter(([name]) => !['host', 'connection'].includes(name.toLowerCase()))
          .map(([name, value]) => [name, name.toLowerCase() === 'content-length' ? String(length) : value])
      : Object.fromEntries(wireHeaders(headers));
  return {
    async send(url, { method = 'GET', headers = [], body } = {}) {
      const session = await sessionOf(weighted ? urgencyIn(headers) : null);
      const own = { headers: shaped(headers, Buffer.byteLength(body ?? '')), disableDefaultHeaders: ordered };
      const answer = await session.fetch(url, { method, ...own, ...(body === undefined ? {} : { body }) });
      return { status: answer.status, headers: {}, text: await answer.text() };
    },
    async close() {
      for (const session of sessions.values()) await (await session).close();
    },
  };
}
