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
  fact: 'Measured: page.click() of Playwright and Puppeteer and chromedriver’s element click send one move for each press, however far; 82 moves of the X server led to three presses along a hand’s path.',
  judge: (facts) => {
    const seen = facts.signal('window', 'interaction');
    if (seen === undefined) return unknown('window.interaction');
    const [moves = 0] = seen.trusted;
    if (seen.presses < 3 || moves < 2) return unknown('three presses of a mouse that was moved');
    if (moves > seen.presses) return { result: 'agree' };
    return { result: 'conflict', claim: 'presses of a hand', observation: { moves, presses: seen.presses } };
  },
  explain: () => 'The mouse moved no more often than it pressed: it was put where it pressed.',
  benign: [
    'Eye trackers, head pointers and the mouse grids of voice control, which put the pointer where it is wanted.',
    'Remote desktops and virtual machines that send positions rather than moves.',
    'Pens and touch screens that act as a mouse.',
    'Someone who presses one place again and again on a page that came up under the mouse.',
  ],
  examples: {
    agree: [
      { name: 'a way to each', kase: () => makeCase({ realms: { window: { interaction: genuineInteraction } } }) },
    ],
    conflict: [
      {
        name: 'chromedriver',
        kase: () =>
          makeCase({ realms: { window: { interaction: { ...genuineInteraction, trusted: [3, 3, 3, 3, 22, 22] } } } }),
      },
    ],
    unknown: [
      { name: 'not asked for', kase: () => makeCase() },
      {
        name: 'a touch screen',
        kase: () => makeCase({ realms: { window: { interaction: { ...genuineInteraction, presses: 0 } } } }),
      },
    ],
  },
});
