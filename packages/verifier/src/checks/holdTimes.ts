import { genuineInteraction } from '../testing/genuineInteraction.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** Fewest holds that say something, and the share of them that must be short. */
const keysAtLeast = 8;
const keysShort = 0.8;
const buttonsAtLeast = 2;
const buttonsShort = 0.6;

// Measured: keyboard.type() and page.click() of a driver on a busy machine.
const driverKeys = [10, 9] as [number, number];
const driverButtons = [3, 2] as [number, number];

/** Keys and buttons stay down for as long as a finger needs. */
export const holdTimes = defineCheck({
  title: 'How long keys and buttons were held',
  label: 'automation',
  weight: 'moderate',
  source: 'behaviour',
  needs: ['window.interaction'],
  fact: 'Measured: without a delay asked for, Playwright, Puppeteer, patched ones, chromedriver and WebDriver BiDi hold a key for 0 to 10 ms and a button for 0 to 11 ms. People hold a key for around 100 ms (Dhakal et al., “Observations on Typing from 136 Million Keystrokes”, CHI 2018), seldom below 30; on-screen keyboards hold none.',
  judge: (facts) => {
    const seen = facts.signal('window', 'interaction');
    if (seen === undefined) return unknown('window.interaction');
    const touch = (facts.signal('window', 'navigator')?.maxTouchPoints ?? 0) > 0;
    if (facts.claimed.mobile !== false || touch) return unknown('a device without a keyboard on its screen');
    const [keys, shortKeys] = seen.keys;
    const [buttons, shortButtons] = seen.buttons;
    const enoughKeys = keys >= keysAtLeast;
    const enoughButtons = buttons >= buttonsAtLeast;
    if (!enoughKeys && !enoughButtons) return unknown('eight keys or two buttons that were held');
    const short = {
      keys: enoughKeys && shortKeys >= keys * keysShort,
      buttons: enoughButtons && shortButtons >= buttons * buttonsShort,
    };
    if (!short.keys && !short.buttons) return { result: 'agree' };
    const observation = { keys, shortKeys, buttons, shortButtons };
    const conflict = { result: 'conflict', claim: 'a finger’s hold', observation } as const;
    // Each alone is what a person’s own tools do.
    return short.keys && short.buttons ? conflict : { ...conflict, weight: 'weak' };
  },
  explain: () => 'Keys or mouse buttons were let go within 20 ms, faster than a finger does.',
  noise: ['timers'],
  benign: [
    'Password managers that type, text expanders, macro keyboards and barcode scanners hold keys for no time.',
    'Touchpads that tap, voice control, switch devices and remote desktops hold buttons for no time.',
    'Screen readers and dictation send keys of their own.',
  ],
  examples: {
    agree: [
      { name: 'a hand’s holds', kase: () => makeCase({ realms: { window: { interaction: genuineInteraction } } }) },
    ],
    conflict: [
      {
        name: 'a driver’s keys and buttons',
        kase: () =>
          makeCase({
            realms: { window: { interaction: { ...genuineInteraction, keys: driverKeys, buttons: driverButtons } } },
          }),
      },
      {
        name: 'a password manager that types, beside a hand’s mouse',
        kase: () => makeCase({ realms: { window: { interaction: { ...genuineInteraction, keys: driverKeys } } } }),
      },
    ],
    unknown: [
      { name: 'not asked for', kase: () => makeCase() },
      {
        name: 'too few',
        kase: () =>
          makeCase({ realms: { window: { interaction: { ...genuineInteraction, keys: [3, 3], buttons: [1, 1] } } } }),
      },
      {
        name: 'a touch screen',
        kase: () =>
          makeCase({
            realms: {
              window: { interaction: { ...genuineInteraction, keys: [20, 20] }, navigator: { maxTouchPoints: 10 } },
            },
          }),
      },
    ],
  },
});
