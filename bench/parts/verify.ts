import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { compactDecrypt, compactVerify, EmbeddedJWK } from 'jose';
import type { Case } from '../../packages/verifier/src/case.ts';
import { judge } from '../../packages/verifier/src/judge.ts';
import { defaultPolicy } from '../../packages/verifier/src/policy.ts';
import type { Part } from '../Part.ts';
import type { Row } from '../Row.ts';
import { interleave } from '../timing/interleave.ts';
import { spread } from '../timing/spread.ts';
import { benchVerifiers } from '../tokens/benchVerifiers.ts';
import { makeTokens } from '../tokens/makeTokens.ts';
import { openBare } from '../tokens/openBare.ts';
import { prepareToken } from '../tokens/prepareToken.ts';
import { sealPrivateKey } from '../tokens/sealPrivateKey.ts';

/** Microseconds that a verify may take beyond the bare operations, and the judge alone. */
const allowed = { beyondBare: 150, judge: 80 };

/**
 * Verify in process: the bare operations of node:crypto, ours, the judge alone, and a jose-only path, each over the
 * same tokens, every one of them of another device key.
 */
export const verify: Part = async ({ quick, root }) => {
  const [key, secret] = [randomBytes(32).toString('base64url'), randomBytes(24).toString('base64url')];
  const verifiers = benchVerifiers({ root, key, secret });
  const [spare = '', ...tokens] = await makeTokens(verifiers(), quick ? 41 : 101);
  const sealed = tokens.map((token) => token.slice(token.indexOf('~') + 1));
  const kid = JSON.parse(Buffer.from(sealed[0]?.split('.')[0] ?? '', 'base64url').toString()).kid;
  const privateKey = sealPrivateKey(key, kid);
  const prepared = sealed.map((jwe) => prepareToken(jwe, privateKey));
  const passKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

  const cases: Case[] = [];
  const first = verifiers();
  let conflicts: string[] = [];
  for (const token of tokens) {
    const verdict = await first.verify(token, null, { onCase: (kase) => cases.push(kase) });
    if (!verdict.ok) throw new Error(`a bench token was refused: ${verdict.error.code}`);
    conflicts = verdict.findings.filter(({ result }) => result === 'conflict').map(({ id }) => id);
    if (verdict.outcome !== 'pass') throw new Error(`a bench token does not pass: ${conflicts}`);
  }

  // Single use stands: each slice meets a verifier that has seen none of the tokens, but derived its keys.
  let ours = verifiers();
  const pass = Buffer.alloc(300);
  const now = Date.now();
  const us = await interleave(
    {
      bare: {
        times: tokens.length,
        run() {
          for (const token of prepared) openBare(token, privateKey);
        },
      },
      pass: {
        times: tokens.length,
        run() {
          for (const _ of tokens) sign('sha256', pass, { key: passKey, dsaEncoding: 'ieee-p1363' });
        },
      },
      ours: {
        times: tokens.length,
        async before() {
          ours = verifiers();
          await ours.verify(spare);
        },
        async run() {
          for (const token of tokens) await ours.verify(token);
        },
      },
      judge: {
        times: cases.length,
        run() {
          for (const kase of cases) judge(kase, defaultPolicy, now);
        },
      },
      jose: {
        times: tokens.length,
        async run() {
          for (const jwe of sealed) {
            const { plaintext } = await compactDecrypt(jwe, privateKey);
            await compactVerify(plaintext, EmbeddedJWK);
          }
        },
      },
    },
    { warmup: 15, slices: quick ? 15 : 40 },
  );
  const found = Object.fromEntries(Object.entries(us).map(([name, values]) => [name, spread(values)]));
  const best = (name: keyof typeof us) => found[name]?.min ?? Number.NaN;
  const note = (name: keyof typeof us) => `median slice ${Math.round(found[name]?.median ?? Number.NaN)} us`;
  const row = (what: string, name: keyof typeof us, budget?: number): Row => ({
    what,
    value: best(name),
    unit: 'us',
    note: note(name),
    ...(budget === undefined ? {} : { budget: { atMost: budget } }),
  });
  return {
    rows: [
      row('bare node:crypto: agree, decrypt, import, verify, inflate', 'bare'),
      row('bare node:crypto: signature of the pass', 'pass'),
      row('verify in process', 'ours', best('bare') + allowed.beyondBare),
      { what: 'verify beyond bare crypto and its pass', value: best('ours') - best('bare') - best('pass'), unit: 'us' },
      row('judge alone', 'judge', allowed.judge),
      row('jose-only path: compactDecrypt + compactVerify', 'jose'),
      {
        what: 'verify: times as fast as jose-only',
        value: best('jose') / best('ours'),
        unit: 'x',
        budget: { atLeast: 2 },
      },
    ],
    details: { us: found, tokens: tokens.length, tokenBytes: tokens[0]?.length, checksInConflict: conflicts },
  };
};
