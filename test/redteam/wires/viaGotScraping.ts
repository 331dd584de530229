import type { Lab } from '../Lab.ts';
import { type AnyFetch, viaFetch } from './viaFetch.ts';
import type { Wire } from './Wire.ts';

interface GotScraping {
  gotScraping(options: unknown): Promise<{ statusCode: number; body: string }>;
}

/** Requests by got-scraping, with the headers that it generates under those given. */
export async function viaGotScraping(lab: Lab): Promise<Wire> {
  const { gotScraping } = await lab.tool<GotScraping>('got-scraping');
  const fetch: AnyFetch = async (url, options) => {
    const own = { https: { rejectUnauthorized: false }, throwHttpErrors: false, retry: { limit: 0 } };
    const { statusCode, body } = await gotScraping({ url, ...own, ...options });
    return { status: statusCode, text: async () => body };
  };
  return { send: viaFetch(fetch) };
}
