import type { Lab } from '../Lab.ts';
import { overHttp2 } from '../wires/overHttp2.ts';
import type { Wire } from '../wires/Wire.ts';
import { harvestFrom } from './harvestFrom.ts';
import { playClient } from './playClient.ts';

/** A visit with the evidence and headers of a genuine browser, over another wire. */
export async function playHarvested(lab: Lab, family: 'chromium' | 'firefox', wire: Wire, http2 = true): Promise<void> {
  try {
    const { evidence, requests } = await harvestFrom(lab, family);
    await playClient(lab, { evidence, requests: http2 ? overHttp2(requests, family) : requests, send: wire.send });
  } finally {
    await wire.close?.();
  }
}
