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
  needs: ['window.interaction', 'window.screen'],
  fact: 'Chromium, ui/events/win/events_win.cc: the position of a mouse message is a gfx::Point, of whole pixels; at pixel ratio 1 these are CSS pixels. Measured: drivers of the DevTools protocol (Playwright, Puppeteer, patched ones) move and press at fractions in window and screen alike, 27 of 34 events of a visit; none of 88 events by the X server. Wayland and macOS give fractions to genuine pointers.',
  judge: (facts) => {
    const seen = facts.signal('window', 'interaction');
    if (seen === undefined) return unknown('window.interaction');
    const { family, os } = facts.claimed;
    if (family !== 'chromium' || os !== 'Windows') return unknown('a claim of Chromium on Windows');
    if (facts.signal('window', 'screen')?.pixelRatio !== 1) return unknown('a pixel ratio of 1');
    const [moves = 0] = seen.trusted;
    if (moves + seen.presses < 5) return unknown('five events of a mouse');
    if (seen.split < 3) return { result: 'agree' };
    return { result: 'conflict', claim: 'whole pixels', observation: { between: seen.split } };
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
            realms: { window: { interaction: { ...genuineInteraction, split: 27 } } },
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
            realms: { window: { interaction: { ...genuineInteraction, split: 27 }, screen: { pixelRatio: 1.25 } } },
          }),
      },
    ],
  },
});
