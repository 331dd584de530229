import { evidenceTable } from '@countersign/contract';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { SignalStates } from '../reading/readSignals.ts';
import { rendering } from './index.ts';
import { pixelTraps } from './pixelTraps.ts';
import { readRendering } from './readRendering.ts';

const warm = Promise.resolve();
const states: SignalStates = {};
await readRendering(states, () => false, warm);

test.each(Object.keys(rendering) as (keyof typeof rendering)[])(
  '%s fits its schema, or says why it is not there',
  (id) => {
    const state = states[id];
    if (state && 'value' in state) expect(v.safeParse(evidenceTable[id].schema, state.value).issues).toBeUndefined();
    else expect(state).toMatchObject({ error: expect.stringMatching(/^(unsupported|blocked)$/) });
  },
);

test('a canvas is hashed, and gives the same twice', async () => {
  const again: SignalStates = {};
  await readRendering(again, () => false, warm);
  expect(states.canvas).toMatchObject({ value: { stable: true, text: expect.stringMatching(/^[\w-]{22}$/) } });
  expect(again.canvas).toEqual(states.canvas);
  expect(again.math).toEqual(states.math);
});

test('nothing known comes back altered', () => {
  const { value } = states.traps as { value: Record<string, number | null> };
  expect(Object.values(value).filter((altered) => altered !== 0)).toEqual([]);
});

test('an altered byte of what is read is counted', () => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const plain = context?.getImageData.bind(context);
  let reads = 0;
  Object.assign(context ?? {}, {
    getImageData(...area: Parameters<CanvasRenderingContext2D['getImageData']>) {
      const image = plain?.(...area) as ImageData;
      reads += 1;
      // The fourth reading alone, so that the two of the same pixels differ.
      if (reads === 4) image.data[5] = (image.data[5] ?? 0) ^ 1;
      return image;
    },
  });
  expect(pixelTraps(context)).toEqual({ blank: 0, flat: 0, filled: 0, put: 0, twice: 1 });
});

test('what is ended reads no further', async () => {
  const none: SignalStates = {};
  await readRendering(none, () => true, warm);
  expect(none).toEqual({});
});

test('what needs the graphics process is read last, where no worker has drawn after a second', async () => {
  const order: SignalStates = {};
  const begun = performance.now();
  await readRendering(order, () => false, new Promise(() => {}));
  expect(performance.now() - begun).toBeGreaterThan(950);
  expect(Object.keys(order).slice(-3).sort()).toEqual(['webgl', 'webglLimits', 'webgpu']);
});

test('leaves no element behind', () => {
  expect(document.querySelectorAll('body canvas, body iframe, body audio')).toHaveLength(0);
});
