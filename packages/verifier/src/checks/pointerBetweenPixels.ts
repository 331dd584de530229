import { genuineInteraction } from '../testing/genuineInteraction.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** A mouse on Windows stands on whole pixels. */
export const pointerBetweenPixels = defineCheck({
  title: 'Mouse between pixels',
  label: 'automation',
  weight: 'moderate',
  source: 'behaviour',
  needs: ['window.interaction'],
  fact: 'Chromium, ui/events/win/events_win.cc: the position of a mouse message is a gfx::Point, of whole pixels; at pixel ratio 1 these are CSS pixels. Measured: drivers of the DevTools protocol (Playwright, Puppeteer, patched ones) move and press at fractions in window and screen alike, 27 of 34 events of a visit; none of 88 by the X server. Wayland and macOS give fractions to genuine pointers.',
  judge: (facts) => {
    const seen = facts.signal('window', 'interaction');
    if (seen === undefined) return unknown('window.interaction');
    const { family, os } = facts.claimed;
    if (family !== 'chromium' || os !== 'Windows') return unknown('a claim of Chromium on Windows');
    if (seen.placed < 5) return unknown('five mouse events at pixel ratio 1');
    if (seen.split < 3) return { result: 'agree' };
    return { result: 'conflict', claim: 'a mouse on Windows', observation: { split: seen.split, of: seen.placed } };
  },
  explain: () => 'The mouse stood between pixels, where Windows never puts it.',
  benign: [
    'Extensions that move the pointer for the person through the debugger interface: voice control, browsing assistants.',
    'Pointers of remote desktops and pens in mouse mode, where a driver of theirs gives finer positions.',
  ],
  examples: {
    agree: [
      {
        name: 'whole pixels',
        kase: () =>
          makeCase({
            everywhere: { navigator: { userAgent: userAgents.windowsChrome } },
            realms: { window: { interaction: genuineInteraction } },
          }),
      },
    ],
    conflict: [
      {
        name: 'Playwright as Chrome on Windows',
        kase: () =>
          makeCase({
            everywhere: { navigator: { userAgent: userAgents.windowsChrome } },
            realms: { window: { interaction: { ...genuineInteraction, placed: 34, split: 27 } } },
          }),
      },
    ],
    unknown: [
      { name: 'not asked for', kase: () => makeCase() },
      {
        name: 'Linux, which may be Wayland',
        kase: () => makeCase({ realms: { window: { interaction: { ...genuineInteraction, split: 27 } } } }),
      },
      {
        name: 'another pixel ratio',
        kase: () =>
          makeCase({
            everywhere: { navigator: { userAgent: userAgents.windowsChrome } },
            realms: { window: { interaction: { ...genuineInteraction, placed: 0, split: 0 } } },
          }),
      },
    ],
  },
});
