import { emulatePhone } from '../drivers/cdpDisguise.ts';
import { withCdp } from '../drivers/withCdp.ts';
import { adversary } from '../Entry.ts';

export const cdpPhone = adversary({
  what: 'bare CDP as Chrome on an Android phone: what the device mode of developer tools sets',
  alters: true,
  traces: false,
  visit: (lab) => withCdp(lab, emulatePhone),
});
