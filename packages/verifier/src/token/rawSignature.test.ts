import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { rawSignature } from './rawSignature.ts';

it('is a signature as node itself takes it', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  for (let turn = 0; turn < 200; turn += 1) {
    const data = Buffer.from(`${turn}`);
    const raw = rawSignature(sign('sha256', data, privateKey));
    expect(verify('sha256', data, { key: publicKey, dsaEncoding: 'ieee-p1363' }, raw)).toBe(true);
  }
});

/** A number as DER writes it. */
const integer = (hex: string) => Buffer.concat([Buffer.of(2, hex.length / 2), Buffer.from(hex, 'hex')]);

it.each([
  ['of full length', `7f${'11'.repeat(31)}`, `01${'22'.repeat(31)}`],
  ['led by 0', `00ff${'11'.repeat(31)}`, `0080${'22'.repeat(31)}`],
  ['short', '11'.repeat(31), '01'],
  ['short and led by 0', `0080${'11'.repeat(29)}`, '008f'],
])('puts numbers %s in their places', (_, r, s) => {
  const numbers = Buffer.concat([integer(r), integer(s)]);
  const raw = rawSignature(Buffer.concat([Buffer.of(0x30, numbers.length), numbers]));
  const padded = (hex: string) => hex.padStart(66, '0').slice(-64);
  expect(raw.toString('hex')).toBe(padded(r) + padded(s));
});
