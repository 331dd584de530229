import { disguisePage, disguiseWorkers, rewriteHeaders } from '../drivers/cdpDisguise.ts';
import { withCdp } from '../drivers/withCdp.ts';
import { adversary } from '../Entry.ts';

export const cdpRewriting = adversary({
  what: 'bare CDP as Chrome on Windows, workers too, and headers rewritten by Fetch',
  alters: true,
  traces: false,
  visit: (lab) =>
    withCdp(lab, async (cdp, page) => {
      await disguisePage(cdp, page);
      await disguiseWorkers(cdp, page);
      await rewriteHeaders(cdp, page);
    }),
});
