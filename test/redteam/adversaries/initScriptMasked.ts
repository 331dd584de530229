import { readInjection } from '../drivers/readInjection.ts';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const initScriptMasked = adversary({
  what: 'init script: prototype getters behind a masked toString',
  alters: true,
  traces: true,
  visit: (lab) =>
    withPlaywright(lab, {
      headful: true,
      unflagged: true,
      prepare: async (page) => page.addInitScript({ content: await readInjection('masked') }),
    }),
});
