import { genuineInteraction } from '../testing/genuineInteraction.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** A pressed mouse button has the pressure that the specification gives to all hardware that measures none. */
export const pointerPressure = defineCheck({
  title: 'Pressure of mouse presses',
  label: 'automation',
  weight: 'strong',
  source: 'behaviour',
  needs: ['window.interaction'],
  fact: 'Pointer Events (W3C), “pressure”: hardware without pressure MUST give 0.5 while a button is down. Chromium, pointer_event_factory.cc: 0.5 unless the event carries a force; those of the DevTools protocol carry 0. WebKit, PointerEvent.h: always 0.5 for a mouse. Measured: 0.5 by the X server’s events in Chromium 156 and Firefox 153; 0 by Puppeteer 24.43, its patched kin, a patched Playwright 1.52 and chromedriver 156’s element click; 0.5 by Playwright 1.65 and WebDriver BiDi in Firefox.',
  judge: (facts) => {
    const seen = facts.signal('window', 'interaction');
    if (seen === undefined) return unknown('window.interaction');
    // Android passes on what its input device says, and a mouse there was not measured.
    if (facts.claimed.mobile !== false || facts.claimed.os === 'Android') return unknown('a claim of a desktop');
    const touch = (facts.signal('window', 'navigator')?.maxTouchPoints ?? 0) > 0;
    if (facts.claimed.family === 'safari' && touch) return unknown('a Mac: this may be an iPad’s desktop mode');
    if (seen.presses < 1) return unknown('a press of a mouse button');
    if (seen.flat < 1) return { result: 'agree' };
    const conflict = { result: 'conflict', claim: 0.5, observation: { pressure: 0, presses: seen.flat } } as const;
    return seen.flat > 1 ? conflict : { ...conflict, weight: 'moderate' };
  },
  explain: () => 'A mouse button was pressed without any pressure, as drivers press it and no mouse does.',
  benign: [
    'Extensions that click for the person through the debugger interface: voice control, browsing assistants.',
    'A developer who operates the page through a screencast of the developer tools.',
  ],
  examples: {
    agree: [
      {
        name: 'the X server’s mouse in Chromium',
        kase: () => makeCase({ realms: { window: { interaction: genuineInteraction } } }),
      },
      {
        name: 'the X server’s mouse in Firefox',
        kase: () => makeCase({ browser: 'firefox', realms: { window: { interaction: genuineInteraction } } }),
      },
    ],
    conflict: [
      {
        name: 'Puppeteer',
        kase: () => makeCase({ realms: { window: { interaction: { ...genuineInteraction, flat: 3 } } } }),
      },
      {
        name: 'one element click of chromedriver',
        kase: () => makeCase({ realms: { window: { interaction: { ...genuineInteraction, presses: 1, flat: 1 } } } }),
      },
    ],
    unknown: [
      { name: 'not asked for', kase: () => makeCase() },
      {
        name: 'keyboard alone',
        kase: () => makeCase({ realms: { window: { interaction: { ...genuineInteraction, presses: 0 } } } }),
      },
      {
        name: 'Android with a mouse',
        kase: () =>
          makeCase({
            everywhere: { navigator: { userAgent: userAgents.androidChrome } },
            realms: { window: { interaction: { ...genuineInteraction, flat: 3 } } },
          }),
      },
    ],
  },
});
