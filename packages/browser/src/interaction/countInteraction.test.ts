import { expect, test } from 'vitest';
import { countInteraction } from './countInteraction.ts';

/** A counter that is told of the browser's own events, at the ms given. */
function counter() {
  const { value, heed } = countInteraction();
  const tell = (type: string, members: object) => heed({ type, isTrusted: true, ...members } as unknown as Event);
  const key = (type: 'keydown' | 'keyup', timeStamp: number, repeat: boolean | undefined = false) =>
    tell(type, { timeStamp, repeat });
  const mouse = (type: 'pointerdown' | 'pointermove' | 'pointerup', members: object = {}) =>
    tell(type, {
      pointerType: 'mouse',
      timeStamp: 1,
      buttons: type === 'pointerdown' ? 1 : 0,
      pressure: type === 'pointerdown' ? 0.5 : 0,
      clientX: 10,
      clientY: 20,
      screenX: 20,
      screenY: 107,
      ...members,
    });
  return { value, key, mouse };
}

test('a hold counts where no other key is down meanwhile', () => {
  const { value, key } = counter();
  key('keydown', 100);
  key('keyup', 104);
  key('keydown', 200);
  key('keyup', 300);
  expect(value.keys).toEqual([2, 1]);
});

test('keys of a fast typist overlap, and none of their times is taken for a short hold', () => {
  const { value, key } = counter();
  // a b a' c b' d c' d': each is held for 90 ms, the next begins 10 ms before the end.
  const times = { down: [0, 80, 160, 240], up: [90, 170, 250, 330] };
  const events = [
    ...times.down.map((at) => ({ at: at + 1, type: 'keydown' as const })),
    ...times.up.map((at) => ({ at: at + 1, type: 'keyup' as const })),
  ].sort((a, b) => a.at - b.at);
  for (const { at, type } of events) key(type, at);
  expect(value.keys[1]).toBe(0);
});

test('a key that repeats is one hold, and autofill’s events without `repeat` are none', () => {
  const { value, key } = counter();
  key('keydown', 100);
  for (const at of [600, 630, 660]) key('keydown', at, true);
  key('keyup', 665);
  expect(value.keys).toEqual([1, 0]);
  const plain = countInteraction();
  for (const type of ['keydown', 'keyup']) plain.heed({ type, isTrusted: true, timeStamp: 5 } as Event);
  expect(plain.value.keys).toEqual([0, 0]);
});

test('a press without pressure is flat; of a finger or pen nothing is said', () => {
  const { value, mouse } = counter();
  mouse('pointerdown');
  mouse('pointerup');
  expect(value).toMatchObject({ presses: 1, flat: 0 });
  mouse('pointerdown', { pressure: 0 });
  expect(value).toMatchObject({ presses: 2, flat: 1 });
  mouse('pointerdown', { pressure: 0, pointerType: 'pen' });
  mouse('pointerdown', { pressure: 0, pointerType: 'touch' });
  expect(value).toMatchObject({ presses: 2, flat: 1 });
});

test('between pixels is what is so in window and screen alike', () => {
  const { value, mouse } = counter();
  mouse('pointermove');
  // Rounding, a page in a frame, and a zoomed one.
  mouse('pointermove', { clientX: 9.99999, screenX: 20.00002 });
  mouse('pointermove', { clientX: 10.4, clientY: 20.4 });
  mouse('pointermove', { screenX: 20.4, screenY: 107.4 });
  expect(value.split).toBe(0);
  mouse('pointermove', { clientX: 33.3, screenX: 43.3 });
  mouse('pointermove', { clientY: 10.7, screenY: 107.69997 });
  expect(value.split).toBe(2);
});
