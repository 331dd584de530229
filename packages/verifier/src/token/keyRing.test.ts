import { createHash, createPublicKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { epochLength } from './epochs.ts';
import { keyRing } from './keyRing.ts';
import { p256Scalar } from './p256Scalar.ts';

const fixed = Buffer.alloc(32, 1).toString('base64url');
const other = Buffer.alloc(32, 2).toString('base64url');
const now = Date.UTC(2026, 0, 15, 12, 30);
const { hour, day } = epochLength;

describe('the key ring', () => {
  it('derives the same keys on every instance', () => {
    const [a, b] = [keyRing(fixed), keyRing(fixed)];
    expect(a.sealing('challenge', now)).toEqual(b.sealing('challenge', now));
    expect(a.sealKeys(now)).toEqual(b.sealKeys(now));
    expect(a.passKeys(now)).toEqual(b.passKeys(now));
  });

  it('derives what it always derived: a change here breaks instances of mixed versions', () => {
    const keys = keyRing(fixed);
    const all = [keys.sealing('challenge', now), keys.sealing('receipt', now), keys.sealKeys(now), keys.passKeys(now)];
    expect(createHash('sha256').update(JSON.stringify(all)).digest('hex')).toMatchInlineSnapshot(
      `"b278ff9cb5cb71b27095b1c45a492c2b657d09d1f732eebcbd897c80cc1cc706"`,
    );
  });

  it('gives every purpose and epoch a key of its own', () => {
    const keys = keyRing(fixed);
    const derived = [now, now + hour].flatMap((at) =>
      (['challenge', 'receipt'] as const).map((purpose) => keys.sealing(purpose, at).key.toString('hex')),
    );
    const kids = [now, now + hour].flatMap((at) => keys.sealKeys(at).map(({ kid }) => kid));
    expect(new Set(derived).size).toBe(4);
    expect(new Set(kids).size).toBe(4);
  });

  it('opens with this hour and the previous, and with the next just before it begins', () => {
    const keys = keyRing(fixed);
    const { epoch } = keys.sealing('receipt', now);
    expect(keys.opening('receipt', epoch & 0xff, now)).toHaveLength(1);
    expect(keys.opening('receipt', epoch & 0xff, now + hour)).toHaveLength(1);
    expect(keys.opening('receipt', epoch & 0xff, now + 2 * hour)).toHaveLength(0);
    expect(keys.opening('receipt', epoch & 0xff, now - hour)).toHaveLength(0);
    const turn = (epoch + 1) * hour;
    expect(keys.opening('receipt', (epoch + 1) & 0xff, turn - 4000)).toHaveLength(1);
    expect(keys.opening('receipt', (epoch + 1) & 0xff, turn - 6000)).toHaveLength(0);
  });

  it('finds seal keys by kid while they are accepted', () => {
    const keys = keyRing(fixed);
    for (const { kid } of keys.sealKeys(now)) {
      expect(keys.sealPair(kid, now + hour)?.kid).toBe(kid);
      expect(keys.sealPair(kid, now + 2 * hour)).toBeUndefined();
    }
    expect(keys.sealPair('nothing', now)).toBeUndefined();
  });

  it('seals with the first key and opens with both', () => {
    const [old, rotated] = [keyRing(fixed), keyRing(`${other},${fixed}`)];
    const { epoch, key } = old.sealing('challenge', now);
    expect(rotated.sealing('challenge', now).key.equals(key)).toBe(false);
    expect(rotated.opening('challenge', epoch & 0xff, now).some((candidate) => candidate.equals(key))).toBe(true);
    for (const { kid } of old.sealKeys(now)) expect(rotated.sealPair(kid, now)?.kid).toBe(kid);
    const published = rotated.passKeys(now).map(({ kid }) => kid);
    for (const { kid } of old.passKeys(now)) expect(published).toContain(kid);
  });

  it('rereads a key that is given as a function', () => {
    let text = fixed;
    const keys = keyRing(() => text);
    const before = keys.sealKeys(now);
    text = `${other},${fixed}`;
    expect(keys.sealKeys(now)).not.toEqual(before);
    expect(keys.sealPair(before[0]?.kid ?? '', now)).toBeDefined();
    text = other;
    expect(keys.sealPair(before[0]?.kid ?? '', now)).toBeUndefined();
  });

  it('publishes the pass keys of yesterday, today and tomorrow, valid points all', () => {
    const keys = keyRing(fixed);
    const kids = keys.passKeys(now).map(({ kid }) => kid);
    expect(new Set(kids).size).toBe(3);
    for (const at of [now - day, now, now + day]) expect(kids).toContain(keys.passKey(at).kid);
    for (const { kty, crv, x, y } of keys.passKeys(now)) {
      expect(createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' }).asymmetricKeyType).toBe('ec');
    }
    expect(JSON.stringify(keys.passKeys(now))).not.toContain('"d"');
  });

  it.each([
    ['nothing', ''],
    ['too short', 'AAAA'],
    ['three keys', [fixed, other, fixed].join(',')],
    ['padding', `${fixed}=`],
    ['another alphabet', Buffer.alloc(32, 0xff).toString('base64')],
    ['stray bits', `${fixed.slice(0, 42)}F`],
  ])('refuses a key with %s, without repeating it', (_, text) => {
    const thrown = (() => {
      try {
        keyRing(text);
      } catch (error) {
        return error as Error & { values: unknown };
      }
    })();
    expect(thrown).toMatchObject({ code: 'bad-key' });
    if (text.length > 4) expect(`${thrown?.message}${JSON.stringify(thrown?.values)}`).not.toContain(text);
  });
});

describe('a P-256 scalar', () => {
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

  it('lies in 1..n-1 at the ends of its input (FIPS 186-5 A.2.1)', () => {
    const read = (bytes: Buffer) => BigInt(`0x${p256Scalar(bytes).toString('hex')}`);
    const at = (value: bigint) => read(Buffer.from(value.toString(16).padStart(96, '0'), 'hex'));
    expect(at(0n)).toBe(1n);
    expect(at(order - 2n)).toBe(order - 1n);
    expect(at(order - 1n)).toBe(1n);
    expect(read(randomBytes(48))).toBeLessThan(order);
  });
});
