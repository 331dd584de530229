import { describe, expect, it } from 'vitest';
import { namesInOrder } from './namesInOrder.ts';
import { orderedHeaders } from './orderedHeaders.ts';

describe('headers in the order that an edge tells', () => {
  it('have the told order and case, and the values that arrived', () => {
    const pairs: [string, string][] = [
      ['accept', '*/*'],
      ['user-agent', 'Mozilla/5.0'],
      ['cookie', 'a=1'],
    ];
    expect(orderedHeaders(['User-Agent', 'Cookie', 'Accept'], pairs)).toEqual([
      { name: 'User-Agent', value: 'Mozilla/5.0' },
      { name: 'Cookie' },
      { name: 'Accept', value: '*/*' },
    ]);
  });

  it('leave out what was added on the way, and keep the names that were dropped on it', () => {
    const pairs: [string, string][] = [
      ['X-Request-Id', '1'],
      ['Accept', '*/*'],
    ];
    expect(orderedHeaders(['te', 'accept'], pairs)).toEqual([{ name: 'te' }, { name: 'accept', value: '*/*' }]);
  });

  it('are put in order in a time that grows with their number alone', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `x-${at}`);
    const twice = [...names, ...names];
    expect(
      orderedHeaders(
        twice,
        twice.map((name) => [name, '1']),
      ),
    ).toHaveLength(40_000);
  });

  it('sent twice come twice; one that arrives more often than it was sent has a value of two authors', () => {
    const pairs: [string, string][] = [
      ['accept', 'text/html'],
      ['accept', '*/*'],
    ];
    expect(orderedHeaders(['accept', 'te', 'accept'], pairs)).toEqual([
      { name: 'accept', value: 'text/html' },
      { name: 'te' },
      { name: 'accept', value: '*/*' },
    ]);
    expect(orderedHeaders(['accept'], pairs)).toEqual([{ name: 'accept' }]);
    // Joined into one on the way.
    expect(orderedHeaders(['accept', 'accept'], pairs.slice(1))).toEqual([
      { name: 'accept', value: '*/*' },
      { name: 'accept' },
    ]);
  });
});

describe('the names in an order header', () => {
  it.each([
    ['Host:User-Agent:Accept', {}, ['Host', 'User-Agent', 'Accept']],
    ['host, user-agent ,accept', { separator: ',' }, ['host', 'user-agent', 'accept']],
    [':method::authority::scheme::path:accept:path', {}, ['accept', 'path']],
    [':method,:path,accept', { separator: ',' }, ['accept']],
    ['accept:', {}, ['accept']],
    ['', {}, null],
    ['::', {}, null],
    ['a b:c\td', {}, null],
    [undefined, {}, null],
    ['accept:user-ag', { longest: 14 }, null],
    ['accept:user-ag', { longest: 15 }, ['accept', 'user-ag']],
  ])('%s %j', (text, how, names) => {
    expect(namesInOrder(text, how)).toEqual(names);
  });
});
