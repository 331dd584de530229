import { expect, it } from 'vitest';
import { layoutGrid } from './layoutGrid.ts';

const boxes = (...measured: number[]): [number, number][] =>
  [10.37, 33.333, 7.77, 100.123].map((set, place) => [set, measured[place] as number]);

it.each<[string, number, [number, number][], ReturnType<typeof layoutGrid>]>([
  ['Chromium', 1, boxes(10.359375, 33.328125, 7.765625, 100.109375), 'sixty-fourths'],
  [
    'Chromium, zoomed to 150 %',
    1.5,
    boxes(10.364583969116211, 33.32291793823242, 7.7604169845581055, 100.11458587646484),
    'scaled',
  ],
  [
    'Chromium, zoomed to 67 %',
    0.6700000166893005,
    boxes(10.354476928710938, 33.325557708740234, 7.765857696533203, 100.1166000366211),
    'scaled',
  ],
  [
    'Chromium on a screen of 2 at 125 %',
    2.5,
    boxes(10.36875057220459, 33.33124923706055, 7.768750190734863, 100.1187515258789),
    'scaled',
  ],
  ['Firefox', 1, boxes(10.366668701171875, 33.33332824707031, 7.76666259765625, 100.11666870117188), 'sixtieths'],
  [
    'Firefox on a screen of 1.33',
    1.3333333333333333,
    boxes(10.366668701171875, 33.33332824707031, 7.76666259765625, 100.11666870117188),
    'sixtieths',
  ],
  ['noise', 1, boxes(10.361, 33.33, 7.7651, 100.1102), null],
  ['nothing', 1, [], null],
])('%s', (_, ratio, measured, grid) => {
  expect(layoutGrid(measured, ratio)).toBe(grid);
});
