import { expect, test } from 'vitest';
import { makeInspection } from '../testing/makeInspection.ts';
import { middleboxOf } from './middlebox.ts';
import { RequestFacts } from './RequestFacts.ts';

const of = (h2: string) => {
  const { use } = makeInspection({ use: { h2 } });
  return use && middleboxOf(new RequestFacts(use));
};

test('a middlebox is known by its own settings', () => {
  expect(of('1:4096;2:0;4:65535;5:16384;8:0;3:100;6:65536|0|0|m,a,s,p')).toMatchObject({ name: 'mitmproxy' });
  expect(of('0|0|0|m,a,s,p')).toBeNull();
});

test.each(['constructor', '__proto__', 'toString'])('no middlebox is called %s', (name) => {
  expect(of(`${name}|0|0|m,a,s,p`)).toBeNull();
});
