import type { Lab } from '../Lab.ts';
import { type AnyFetch, viaFetch } from './viaFetch.ts';
import type { Wire } from './Wire.ts';

interface Undici {
  fetch: AnyFetch;
  Agent: new (options: unknown) => { close(): Promise<void> };
}

/** Requests by undici's fetch over HTTP/2. */
export async function viaUndici(lab: Lab): Promise<Wire> {
  const { fetch, Agent } = await lab.tool<Undici>('undici');
  const dispatcher = new Agent({ connect: { rejectUnauthorized: false }, allowH2: true });
  return { send: viaFetch((url, options) => fetch(url, { ...options, dispatcher })), close: () => dispatcher.close() };
}
