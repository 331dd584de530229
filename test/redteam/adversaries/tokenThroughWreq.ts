import { spendThrough } from '../drivers/spendThrough.ts';
import { adversary } from '../Entry.ts';
import { viaWreq } from '../wires/viaWreq.ts';

export const tokenThroughWreq = adversary({
  what: 'token of a genuine Chromium over TLS, brought by wreq-js as Chrome 149 with its headers in order',
  alters: true,
  traces: false,
  client: true,
  page: 'kept',
  door: 'tls',
  visit: async (lab) => spendThrough(lab, await viaWreq(lab, { browser: 'chrome_149', ordered: true })),
});
