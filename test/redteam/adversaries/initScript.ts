import { readInjection } from '../drivers/readInjection.ts';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const initScript = adversary({
  what: 'init script: own properties on navigator, methods replaced',
  alters: true,
  traces: true,
  visit: (lab) =>
    withPlaywright(lab, {
      headful: true,
      unflagged: true,
      prepare: async (page) => page.addInitScript({ content: await readInjection('windows') }),
    }),
});
