import { expect, test } from 'vitest';
import { formatHttp2 } from './formatHttp2.ts';

test('settings by name, window, priorities and the order of pseudo-headers', () => {
  expect(formatHttp2('1:65536;2:0;4:6291456;77:1|15663105|0|m,a,s,p')).toEqual([
    ['HTTP/2 settings', 'header table 65536, push 0, window of a stream 6291456, 77 1'],
    ['HTTP/2 window', '15663105'],
    ['HTTP/2 priorities', 'none'],
    ['Pseudo-headers', ':method :authority :scheme :path'],
  ]);
});

test('parts that were not seen are left out', () => {
  expect(formatHttp2('|||m,p,a,s')).toEqual([['Pseudo-headers', ':method :path :authority :scheme']]);
});
