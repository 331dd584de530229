import { expect, test } from 'vitest';
import { deviceKey } from './deviceKey.ts';

const publicKey = async (keys: CryptoKeyPair | null) => keys && crypto.subtle.exportKey('jwk', keys.publicKey);

test('the page’s key is one for the page, and its private half leaves it not', async () => {
  const first = await deviceKey(false);
  expect(first.kept).toBe('page');
  expect((await deviceKey(false)).keys).toBe(first.keys);
  expect(first.keys?.privateKey.extractable).toBe(false);
});

test('the kept key is the same for all who ask, also at once, and another than the page’s', async () => {
  const [one, two] = await Promise.all([deviceKey(true), deviceKey(true)]);
  const later = await deviceKey(true);
  expect([one.kept, two.kept, later.kept]).toEqual(['stored', 'stored', 'stored']);
  expect(await publicKey(two.keys)).toEqual(await publicKey(one.keys));
  expect(await publicKey(later.keys)).toEqual(await publicKey(one.keys));
  expect(await publicKey(one.keys)).not.toEqual(await publicKey((await deviceKey(false)).keys));
  expect(later.keys?.privateKey.extractable).toBe(false);
});
