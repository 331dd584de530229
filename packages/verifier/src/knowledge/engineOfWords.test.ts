import { expect, test } from 'vitest';
import { genuineSignals } from '../testing/genuineSignals.ts';
import { engineOfWords } from './engineOfWords.ts';

const chromium = genuineSignals.chromium.window.engine;
const firefox = genuineSignals.firefox.window.engine;

test.each([
  ['Chromium 156', chromium, 'V8'],
  ['Firefox 153', firefox, 'SpiderMonkey'],
  [
    'WebKitGTK 2.50',
    {
      precision: 'toFixed() argument must be between 0 and 100',
      property: "null is not an object (evaluating 'nothing.name')",
      lines: true,
    },
    'JavaScriptCore',
  ],
  [
    'Chromium before 92',
    {
      precision: 'toFixed() digits argument must be between 0 and 100',
      property: "Cannot read property 'name' of null",
      lines: false,
    },
    'V8',
  ],
  ['words of two engines', { ...firefox, precision: chromium?.precision ?? null }, null],
  ['words of no known engine', { precision: 'Number must be in 0..100', property: 'null', lines: false }, null],
  ['nothing thrown', { precision: null, property: null, lines: false }, null],
] as const)('%s', (_, signal, engine) => {
  expect(engineOfWords(signal as NonNullable<typeof chromium>)).toBe(engine);
});
