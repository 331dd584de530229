import { expect, test } from 'vitest';
import { documentClock } from './documentClock.ts';

test('the document’s local time is Date’s, to the second', async () => {
  const { text, clock, offset } = await documentClock.read(globalThis, { blockedBy: [] });
  const local = Date.parse(`${text} UTC`);
  expect(Math.abs(clock - offset * 60_000 - local)).toBeLessThan(2000);
});
