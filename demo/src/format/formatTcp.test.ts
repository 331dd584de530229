import { expect, test } from 'vitest';
import { formatTcp } from './formatTcp.ts';

test('names what was seen, and leaves out the rest', () => {
  expect(formatTcp({ options: 'mss,sok,ts,nop,ws', rtt: 3, ttl: 64, window: 65_495, mss: 65_495, scale: 7 })).toBe(
    'mss,sok,ts,nop,ws; time to live 64; window 65495; segments of 65495; scale 7',
  );
  expect(formatTcp({ ttl: 57 })).toBe('time to live 57');
});
