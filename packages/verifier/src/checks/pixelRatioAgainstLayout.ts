import { layoutGrid } from '../knowledge/layoutGrid.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** The first version that is old enough to have layout in device pixels on every system. */
const scaledSince = 110;
const unscaled: [number, number][] = [
  [10.37, 10.359375],
  [33.333, 33.328125],
  [7.77, 7.765625],
  [100.123, 100.109375],
];

/** Chromium lays out in device pixels, so that its pixel ratio shows in the grid to which boxes are cut. */
export const pixelRatioAgainstLayout = defineCheck({
  title: 'Pixel ratio and the grid of layout',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'rendering',
  needs: ['window.geometry', 'window.screen', 'window.media'],
  fact: 'Chromium, use_zoom_for_dsf_policy.cc (on for every system before the policy went): layout counts in device pixels, 64 units each. Measured in 156 at ratios of 0.67 to 2.5 by page zoom and by screen; a ratio emulated over the DevTools protocol, as Playwright’s devices do, leaves the grid of ratio 1.',
  noise: ['geometry', 'screen'],
  judge: (facts) => {
    const geometry = facts.signal('window', 'geometry');
    const ratio = facts.signal('window', 'screen')?.pixelRatio;
    if (!geometry || ratio === undefined) return unknown('window.geometry');
    const { family, engine } = facts.claimed;
    if (family !== 'chromium' || (engine ?? 0) < scaledSince) return unknown('a claim of a newer Chromium');
    if (Math.abs(ratio - 1) < 0.01) return { result: 'agree', claim: ratio };
    const grid = layoutGrid(geometry.boxes, ratio);
    if (grid === 'scaled') return { result: 'agree', claim: ratio };
    if (grid !== 'sixty-fourths') return unknown('a grid of Chromium’s');
    // A ratio that media queries do not know is a script's, and told by that already.
    const weight = facts.signal('window', 'media')?.ratio === false ? 'weak' : 'moderate';
    return { result: 'conflict', claim: ratio, observation: 'boxes are cut as at a ratio of 1', weight };
  },
  explain: (claim) => `The page is told of a pixel ratio of ${String(claim)}; boxes are cut as at a ratio of 1.`,
  benign: [
    'Extensions that alter the pixel ratio of the page against tracking (weak: media queries say so too).',
    'Device mode of developer tools, which emulates a device by the same means.',
    'A page that sets CSS zoom on its root element to undo the ratio.',
  ],
  examples: {
    agree: [
      { name: 'a ratio of 1', kase: () => makeCase() },
      {
        name: 'zoomed to 150 %',
        kase: () =>
          makeCase({
            everywhere: {
              screen: { pixelRatio: 1.5 },
              geometry: {
                boxes: [
                  [10.37, 10.364583969116211],
                  [33.333, 33.32291793823242],
                  [7.77, 7.7604169845581055],
                  [100.123, 100.11458587646484],
                ],
              },
            },
          }),
      },
    ],
    conflict: [
      {
        name: 'an emulated ratio',
        kase: () => makeCase({ everywhere: { screen: { pixelRatio: 2.625 }, geometry: { boxes: unscaled } } }),
      },
    ],
    unknown: [
      { name: 'Firefox', kase: () => makeCase({ browser: 'firefox' }) },
      { name: 'not read', kase: () => makeCase({ everywhere: { geometry: { error: 'pending' } } }) },
    ],
  },
});
