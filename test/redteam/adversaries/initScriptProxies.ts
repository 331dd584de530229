import { readInjection } from '../drivers/readInjection.ts';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const initScriptProxies = adversary({
  what: 'init script: Proxies, and workers wrapped',
  alters: true,
  traces: true,
  visit: (lab) =>
    withPlaywright(lab, {
      headful: true,
      unflagged: true,
      prepare: async (page) => page.addInitScript({ content: await readInjection('proxies') }),
    }),
});
