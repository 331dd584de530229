import { withBrowser } from '../drivers/withBrowser.ts';
import { withBusyMachine } from '../drivers/withBusyMachine.ts';
import { control } from '../Entry.ts';

export const chromiumBusy = control({
  what: 'Chromium on a machine whose every core is busy twice over',
  visit: (lab) => withBusyMachine(() => withBrowser(lab, 'chromium')),
});
