import { afterEach, expect, test } from 'vitest';
import { activation } from './activation.ts';

const scope = (over: object) => Object.create(globalThis, Object.getOwnPropertyDescriptors(over));
// A page's own global, which says nothing of frames.
const window = { length: 'none' } as unknown as Window & { top: unknown };
window.top = window;
const read = (isActive: boolean, presses: number, more: object = {}) =>
  activation.read(
    scope({
      navigator: { userActivation: { isActive }, userAgentData: {} },
      performance: { eventCounts: new Map([['mousedown', presses]]) },
      window,
      ...more,
    }),
    { blockedBy: [] },
  );
const quiet = { inputs: 0, frames: 0, framed: false, unlimited: null };

afterEach(() => expect(document.querySelector('iframe')).toBeNull());

test('a page that is not touched is not tried', async () => {
  expect(await read(false, 0)).toEqual({ active: false, ...quiet });
});

test('nor is one that a press touched', async () => {
  expect(await read(true, 2)).toEqual({ active: true, ...quiet, inputs: 2 });
});

test('nor one with frames, whose presses it does not count', async () => {
  const framed = { 0: {} } as unknown as Window & { top: unknown };
  framed.top = framed;
  expect(await read(true, 0, { window: framed })).toEqual({ active: true, ...quiet, frames: 1 });
});

test('a gesture without input has the limit tried, which this driver switched off; the page’s history is left alone', async () => {
  const before = { length: history.length, state: history.state };
  expect(await read(true, 0)).toEqual({ active: true, ...quiet, unlimited: true });
  expect({ length: history.length, state: history.state }).toEqual(before);
});

test('what a document showed holds for its later visits, after presses too', async () => {
  const eventCounts = new Map([['mousedown', 0]]);
  const performance = { eventCounts };
  const first = await read(true, 0, { performance });
  eventCounts.set('mousedown', 3);
  expect(await read(true, 3, { performance })).toEqual(first);
  expect(await read(true, 3)).toEqual({ active: true, ...quiet, inputs: 3 });
});

test('an engine without these interfaces has neither', async () => {
  expect(await read(true, 0, { navigator: {}, performance: {} })).toEqual({ active: null, ...quiet, inputs: null });
});
