import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromium = control({ what: 'Chromium', visit: (lab) => withBrowser(lab, 'chromium') });
