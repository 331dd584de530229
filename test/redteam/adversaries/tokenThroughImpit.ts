import { spendThrough } from '../drivers/spendThrough.ts';
import { adversary } from '../Entry.ts';
import { viaImpit } from '../wires/viaImpit.ts';

export const tokenThroughImpit = adversary({
  what: 'token of a genuine Chromium over TLS, brought by impit as Chrome with its headers',
  alters: true,
  traces: false,
  client: true,
  page: 'kept',
  door: 'tls',
  visit: async (lab) => spendThrough(lab, await viaImpit(lab, 'chrome')),
});
