import { genuineInteraction } from '../testing/genuineInteraction.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** A hand leads the mouse to where it presses; a driver puts it there. */
export const pointerJumps = defineCheck({
  title: 'Mouse moves before presses',
  label: 'automation',
  weight: 'weak',
  source: 'behaviour',
  needs: ['window.interaction'],
  fact: 'Measured: page.click() of Playwright and Puppeteer and chromedriver’s element click send one move for each press, however far; 26 to 90 moves of the X server led to three presses along a hand’s path.',
  judge: (facts) => {
    const seen = facts.signal('window', 'interaction');
    if (seen === undefined) return unknown('window.interaction');
    if (seen.far < 2) return unknown('two presses of the mouse far from the one before');
    if (seen.jumps < seen.far) return { result: 'agree' };
    return { result: 'conflict', claim: 'presses of a hand', observation: { jumps: seen.jumps, of: seen.far } };
  },
  explain: () => 'The mouse was at each place that it pressed without a way there.',
  benign: [
    'Eye trackers, head pointers and the mouse grids of voice control, which put the pointer where it is wanted.',
    'Remote desktops and virtual machines that send positions rather than moves.',
    'Pens and touch screens that act as a mouse.',
  ],
  examples: {
    agree: [
      { name: 'a way to each', kase: () => makeCase({ realms: { window: { interaction: genuineInteraction } } }) },
    ],
    conflict: [
      {
        name: 'chromedriver',
        kase: () => makeCase({ realms: { window: { interaction: { ...genuineInteraction, far: 2, jumps: 2 } } } }),
      },
    ],
    unknown: [
      { name: 'not asked for', kase: () => makeCase() },
      {
        name: 'a touch screen',
        kase: () =>
          makeCase({ realms: { window: { interaction: { ...genuineInteraction, presses: 0, far: 0, jumps: 0 } } } }),
      },
    ],
  },
});
