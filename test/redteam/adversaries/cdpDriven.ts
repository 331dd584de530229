import { withCdp } from '../drivers/withCdp.ts';
import { adversary } from '../Entry.ts';

export const cdpDriven = adversary({
  what: 'bare CDP, nothing altered, evaluates without a gesture',
  alters: false,
  traces: false,
  visit: (lab) => withCdp(lab),
});
