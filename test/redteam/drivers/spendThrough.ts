import { replayHeaders } from '../../protocolClients/replayHeaders.ts';
import type { Lab } from '../Lab.ts';
import { madeUp } from '../wires/madeUp.ts';
import { overHttp2 } from '../wires/overHttp2.ts';
import type { Wire } from '../wires/Wire.ts';
import { bringToken } from './bringToken.ts';
import { trusting } from './trusting.ts';
import { withBrowser } from './withBrowser.ts';

/** Has a genuine Chromium make a token, and brings it over another wire with the headers that Chromium would. */
export async function spendThrough(lab: Lab, wire: Wire): Promise<void> {
  try {
    await withBrowser({ ...lab, seen: () => lab.kept().then(() => undefined) }, 'chromium', { args: [trusting] });
    const { challenge = [] } = overHttp2(madeUp('chromium').requests, 'chromium');
    const { send } = wire;
    await bringToken(lab, await lab.kept(), { send, challenge: replayHeaders(challenge, lab.origin) });
  } finally {
    await wire.close?.();
  }
}
