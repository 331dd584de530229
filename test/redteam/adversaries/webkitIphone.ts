import { withWebKit } from '../drivers/withWebKit.ts';
import { adversary } from '../Entry.ts';
import { personas } from '../personas.ts';

export const webkitIphone = adversary({
  what: 'WebKitGTK with the User-Agent of Safari on an iPhone; no driver',
  alters: true,
  traces: false,
  visit: (lab) => withWebKit(lab, { userAgent: personas.iphoneSafari }),
});
