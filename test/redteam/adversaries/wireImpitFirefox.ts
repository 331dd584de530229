import { harvestFrom } from '../drivers/harvestFrom.ts';
import { playClient } from '../drivers/playClient.ts';
import { adversary } from '../Entry.ts';
import { type AnyFetch, viaFetch } from '../wires/viaFetch.ts';

interface Impit {
  Impit: new (options: unknown) => { fetch: AnyFetch };
}

export const wireImpitFirefox = adversary({
  what: 'impit as Firefox, with evidence and headers of a genuine Firefox',
  alters: true,
  traces: false,
  client: true,
  async visit(lab) {
    const { Impit } = await lab.tool<Impit>('impit');
    const client = new Impit({ browser: 'firefox', ignoreTlsErrors: true });
    const send = viaFetch((url, options) => client.fetch(url, options));
    const harvest = await harvestFrom(lab, 'firefox');
    await playClient(lab, { ...harvest, send, at: lab.tlsTwin });
  },
});
