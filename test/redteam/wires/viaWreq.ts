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
}

/** Requests by wreq-js on one connection: BoringSSL and an HTTP/2 stack that imitate a browser's. */
export async function viaWreq(lab: Lab, { browser, ordered }: WreqOptions): Promise<Wire> {
  const { createSession } = await lab.tool<Wreq>('wreq-js');
  const session = await createSession({ browser, os: 'linux', insecure: true });
  /** In its place and true, or its own affair. */
  const shaped = (headers: HeaderList, length: number) =>
    ordered
      ? headers
          .filter(([name]) => !['host', 'connection'].includes(name.toLowerCase()))
          .map(([name, value]) => [name, name.toLowerCase() === 'content-length' ? String(length) : value])
      : Object.fromEntries(wireHeaders(headers));
  return {
    async send(url, { method = 'GET', headers = [], body } = {}) {
      const own = { headers: shaped(headers, Buffer.byteLength(body ?? '')), disableDefaultHeaders: ordered };
      const answer = await session.fetch(url, { method, ...own, ...(body === undefined ? {} : { body }) });
      return { status: answer.status, headers: {}, text: await answer.text() };
    },
    close: () => session.close(),
  };
}
