import { expect, test } from 'vitest';
import { deflate } from './deflate.ts';
import { utf8 } from './utf8.ts';

const inflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();

test('deflates what becomes smaller by it', async () => {
  const text = JSON.stringify({ evidence: 'window '.repeat(200) });
  const small = await deflate(utf8(text));
  expect(small.length).toBeLessThan(100);
  expect(small[0]).not.toBe(0x7b);
  expect(await inflate(small)).toBe(text);
});

test('leaves what would not', async () => {
  const bytes = utf8('{"a":1}');
  expect(await deflate(bytes)).toBe(bytes);
});
