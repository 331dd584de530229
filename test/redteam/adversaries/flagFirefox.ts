import { withBrowser } from '../drivers/withBrowser.ts';
import { adversary } from '../Entry.ts';
import { personas } from '../personas.ts';

export const flagFirefox = adversary({
  what: 'Chromium with --user-agent of Firefox; no driver',
  alters: true,
  traces: false,
  visit: (lab) => withBrowser(lab, 'chromium', { args: [`--user-agent=${personas.linuxFirefox}`] }),
});
