import { harvestFrom } from '../drivers/harvestFrom.ts';
import { playClient } from '../drivers/playClient.ts';
import { adversary } from '../Entry.ts';
import { type AnyFetch, viaFetch } from '../wires/viaFetch.ts';

interface GotScraping {
  gotScraping(options: unknown): Promise<{ statusCode: number; body: string }>;
}

export const wireGotScraping = adversary({
  what: 'got-scraping, with evidence and headers of a genuine Chromium',
  alters: true,
  traces: false,
  client: true,
  async visit(lab) {
    const { gotScraping } = await lab.tool<GotScraping>('got-scraping');
    const fetch: AnyFetch = async (url, options) => {
      const own = { https: { rejectUnauthorized: false }, throwHttpErrors: false, retry: { limit: 0 } };
      const { statusCode, body } = await gotScraping({ url, ...own, ...options });
      return { status: statusCode, text: async () => body };
    };
    const send = viaFetch(fetch);
    const harvest = await harvestFrom(lab, 'chromium');
    await playClient(lab, { ...harvest, send, at: lab.tlsTwin });
  },
});
