import type { Lab } from '../Lab.ts';
import { madeUp } from '../wires/madeUp.ts';
import { overHttp2 } from '../wires/overHttp2.ts';
import type { Wire } from '../wires/Wire.ts';
import { playClient } from './playClient.ts';

export interface MadeUpOptions {
  family: 'chromium' | 'firefox';
  /** The version it claims; the newest known without. */
  major?: number;
  /** Whether the wire speaks HTTP/2, which it does without. */
  http2?: boolean;
}

/** A visit with evidence and headers that nobody's browser made. */
export async function playMadeUp(lab: Lab, wire: Wire, { family, major, http2 = true }: MadeUpOptions): Promise<void> {
  const { evidence, requests } = madeUp(family, major);
  try {
    await playClient(lab, { evidence, requests: http2 ? overHttp2(requests, family) : requests, send: wire.send });
  } finally {
    await wire.close?.();
  }
}
