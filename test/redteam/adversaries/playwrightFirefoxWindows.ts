import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';
import { personas } from '../personas.ts';

export const playwrightFirefoxWindows = adversary({
  what: 'Playwright as Firefox on Windows, in Berlin',
  alters: true,
  traces: true,
  visit: (lab) =>
    withPlaywright(lab, {
      context: {
        userAgent: personas.windowsFirefox,
        locale: 'de-DE',
        timezoneId: 'Europe/Berlin',
        viewport: { width: 1536, height: 730 },
        screen: { width: 1536, height: 864 },
        deviceScaleFactor: 1.25,
      },
    }),
});
