import { expect, test } from 'vitest';
import { measureValue } from './measureValue.ts';

/** A text of 60,000 bytes, and an array of so many pointers to it; they stand at 0 and 60,003. */
const pointing = (times: number) =>
  Buffer.concat([
    Buffer.from([(2 << 5) | 30, (60_000 - 285) >> 8, (60_000 - 285) & 255]),
    Buffer.alloc(60_000, 'a'),
    Buffer.from(times < 29 ? [times, 11 - 7] : [29, 11 - 7, times - 29]),
    ...Array.from({ length: times }, () => Buffer.from([1 << 5, 0])),
  ]);
const measure = (bytes: Buffer) => measureValue(bytes, 60_003, 0, bytes.length);

test('what is pointed at again and again is as large as it would be built', () => {
  expect(() => measure(pointing(30))).toThrow(
    expect.objectContaining({ code: 'corrupt-data', message: expect.stringContaining('larger than a record') }),
  );
  expect(() => measure(pointing(10))).not.toThrow();
});
