import { disguisePage, disguiseWorkers } from '../drivers/cdpDisguise.ts';
import { withCdp } from '../drivers/withCdp.ts';
import { adversary } from '../Entry.ts';

export const cdpAttached = adversary({
  what: 'bare CDP as Chrome on Windows, every worker attached and disguised too',
  alters: true,
  traces: false,
  visit: (lab) =>
    withCdp(lab, async (cdp, page) => {
      await disguisePage(cdp, page);
      await disguiseWorkers(cdp, page);
    }),
});
