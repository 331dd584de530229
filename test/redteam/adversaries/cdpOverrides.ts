import { disguisePage } from '../drivers/cdpDisguise.ts';
import { withCdp } from '../drivers/withCdp.ts';
import { adversary } from '../Entry.ts';

export const cdpOverrides = adversary({
  what: 'bare CDP as Chrome on Windows: overrides with client hints, zone, cores',
  alters: true,
  traces: false,
  visit: (lab) =>
    withCdp(lab, async (cdp, page) => {
      await disguisePage(cdp, page);
    }),
});
