import type { Lab } from '../Lab.ts';
import { type AnyFetch, viaFetch } from './viaFetch.ts';
import type { Wire } from './Wire.ts';

interface Impit {
  Impit: new (options: unknown) => { fetch: AnyFetch };
}

/** Requests by impit: rustls and an HTTP/2 stack of Rust's that imitate a browser's. */
export async function viaImpit(lab: Lab, browser: 'chrome' | 'chrome151' | 'firefox'): Promise<Wire> {
  const { Impit } = await lab.tool<Impit>('impit');
  const client = new Impit({ browser, ignoreTlsErrors: true });
  return { send: viaFetch((url, options) => client.fetch(url, options)) };
}
