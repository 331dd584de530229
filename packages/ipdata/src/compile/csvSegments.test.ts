import { expect, test } from 'vitest';
import { csvSegments } from './csvSegments.ts';
import { Networks } from './Networks.ts';

const plain = ({ hi, lo, values }: ReturnType<typeof csvSegments>) =>
  Array.from(hi, (start, index) => [start, lo[index], values[index]]);

test('gaps have no answer, neighbours of one network are one segment', () => {
  const networks = new Networks();
  const text = '0.0.1.0,0.0.1.255,7,"A ""B"", C"\n0.0.2.0,0.0.2.255,7,other\n0.0.4.0,0.0.4.255,9,D\n';
  expect(plain(csvSegments(text, 4, networks))).toEqual([
    [0, 0, 0],
    [256, 0, 1],
    [768, 0, 0],
    [1024, 0, 2],
    [1280, 0, 0],
  ]);
  expect(networks.asns).toEqual([0, 7, 9]);
  expect(networks.orgs).toEqual(['', 'A "B", C', 'D']);
});

test('of ranges that overlap the first keeps what it has, to the last address of all', () => {
  const text = '0.0.0.0,0.0.0.9,1,A\n0.0.0.5,0.0.0.7,2,B\n0.0.0.8,255.255.255.255,3,C\n';
  const networks = new Networks();
  expect(plain(csvSegments(text, 4, networks))).toEqual([
    [0, 0, 1],
    [10, 0, 2],
  ]);
  expect(networks.asns).toEqual([0, 1, 3]);
});

test('v6 is cut at /64: the first range that touches one answers for it', () => {
  const text = '2001:200::,2001:200::1,1,A\n2001:200::2,2001:200:0:0:ffff:ffff:ffff:ffff,2,B\n';
  expect(plain(csvSegments(text, 6, new Networks()))).toEqual([
    [0, 0, 0],
    [0x20010200, 0, 1],
    [0x20010200, 1, 0],
  ]);
});
