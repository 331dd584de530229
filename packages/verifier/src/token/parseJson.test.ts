import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './parseJson.ts';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('JSON that a stranger wrote', () => {
  it('is parsed as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5, stringUnit: 'binary' }), (text) => {
        fc.pre(!text.includes('__proto__'));
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each(['', '{', '"', '"\\"', '{"a":1}}', 'undefined'])('is nothing where it is none: %j', (text) => {
    expect(parseJson(text)).toBeUndefined();
  });

  it('nests 16 deep at most; brackets in strings do not count', () => {
    expect(parseJson(nested(16))).toBeDefined();
    expect(parseJson(nested(17))).toBeUndefined();
    for (const string of ['['.repeat(40), `${'['.repeat(40)}"`, `\\"${'{'.repeat(40)}`, `\\`, `"\\`]) {
      const value = [string, { [string]: string }];
      expect(parseJson(JSON.stringify(value))).toEqual(value);
    }
    expect(parseJson(`["\\\\",${nested(16)}]`)).toBeUndefined();
  });

  it.each([
    '{"__proto__":1}',
    '{"__proto__" : {"a":1}}',
    '[{"a":{"__proto__":{}}}]',
    '{"\\u005f_proto__":1}',
    '{"\\u005F\\u005f\\u0070roto__":{}}',
    '[[{"__pr\\u006Fto__":null}]]',
  ])('has no __proto__ member, however spelled: %s', (text) => {
    expect(parseJson(text)).toBeUndefined();
  });

  it('may say __proto__ and its escapes elsewhere', () => {
    for (const text of ['["__proto__"]', '{"a":"\\"__proto__\\":1"}', '{"\\u0061":"\\u005f_proto__"}']) {
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }
  });

  it('takes a time that grows with its length alone', () => {
    const started = performance.now();
    for (const piece of ['\\\\', '\\"', '[],']) parseJson(`["${piece.repeat(100_000)}"]`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
