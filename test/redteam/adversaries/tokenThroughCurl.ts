import { spendThrough } from '../drivers/spendThrough.ts';
import { adversary } from '../Entry.ts';
import { viaCurl } from '../wires/viaCurl.ts';

export const tokenThroughCurl = adversary({
  what: 'token of a genuine Chromium over TLS, brought by curl with its headers',
  alters: true,
  traces: false,
  client: true,
  page: 'kept',
  door: 'tls',
  visit: (lab) => spendThrough(lab, { send: viaCurl(lab) }),
});
