import { withCdp } from '../drivers/withCdp.ts';
import { adversary } from '../Entry.ts';

export const cdpTimeZone = adversary({
  what: 'bare CDP, in Tokyo by override, nothing else altered',
  alters: true,
  traces: false,
  visit: (lab) =>
    withCdp(lab, (cdp, page) => cdp.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Tokyo' }, page)),
});
