import { withWebKit } from '../drivers/withWebKit.ts';
import { control } from '../Entry.ts';

export const webkit = control({ what: 'WebKitGTK, as what it is', visit: (lab) => withWebKit(lab) });
