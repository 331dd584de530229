import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportedObservation } from '../observe/reportedObservation.ts';
import { memoryStore } from '../stores/memoryStore.ts';
import { agentKey, signRequest } from '../testing/signRequest.ts';
import { givenKeys } from './agentKeys.ts';
import { type SignatureKey, signatureKey } from './signatureKey.ts';
import { proveSignature } from './signatureProofs.ts';

const now = Date.UTC(2026, 10, 22, 12);
const key = agentKey();
const options = () => ({
  agents: new Map([
    [
      'chatgpt.com',
      {
        bot: { name: 'ChatGPT agent', operator: 'OpenAI', category: 'ai-assistant' as const },
        keys: givenKeys([signatureKey(key.jwk) as SignatureKey]),
      },
    ],
  ]),
  store: memoryStore({ now: () => now }),
  now: () => now,
});
const good = signRequest({
  key,
  agent: { header: '"https://chatgpt.com"' },
  url: 'https://shop.example/',
  created: now,
  nonce: 'n',
});
const prove = (headers: [string, string][]) =>
  proveSignature(
    reportedObservation({ method: 'GET', url: 'https://shop.example/', headers }, 'use', '198.51.100.7', now),
    options(),
  );

const pieces = fc.constantFrom(
  'sig1=',
  '(',
  ')',
  '"@authority"',
  '"signature-agent"',
  ';key="g"',
  ';tag="web-bot-auth"',
  ';keyid="',
  key.thumbprint,
  '"',
  ';created=1',
  ';expires=99999999999',
  ';nonce="',
  ',',
  ' ',
  ':',
  '=',
  '\\',
  '\u0000',
  '€',
  ':AAAA:',
  '?1',
  '@1',
  '%"',
  '*',
  '-',
  '0.1',
);
const text = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
);

it('answers whatever the headers are', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, text, async (input, signature, agent) => {
      const proof = await prove([
        ['Signature-Input', input],
        ['Signature', signature],
        ['Signature-Agent', agent],
      ]);
      expect(proof === undefined || proof.state !== 'good').toBe(true);
    }),
    { numRuns: 3000 },
  );
});

it('takes no signature of which anything was changed', async () => {
  expect(await prove(good)).toMatchObject({ state: 'good' });
  const changed = fc.record({
    index: fc.integer({ min: 1, max: good.length - 1 }),
    at: fc.nat(600),
    by: fc.constantFrom('', 'A', 'z', '0', '"', ';', ',', ' '),
  });
  await fc.assert(
    fc.asyncProperty(changed, async ({ index, at, by }) => {
      const headers = good.map(([name, value]): [string, string] => [name, value]);
      const header = headers[index] as [string, string];
      const place = at % header[1].length;
      const before = header[1];
      header[1] = before.slice(0, place) + by + before.slice(place + 1);
      const proof = await prove(headers);
      if (proof?.state !== 'good') return;
      // What is left may be read as the same: a space between members, a letter of base64 whose bits are padding.
      expect(canonical(header[1])).toBe(canonical(before));
    }),
    { numRuns: 3000 },
  );
});

const canonical = (value: string): string =>
  value
    .replace(/:([A-Za-z0-9+/=]*):/g, (_, bytes: string) => Buffer.from(bytes, 'base64').toString('hex'))
    .replaceAll(' ', '');

it('reads what is as long as headers can be in no time', async () => {
  for (const input of [
    'sig1=('.repeat(1300),
    `sig1=(${'"@authority" '.repeat(600)});tag="web-bot-auth";keyid="a"`,
    'a,'.repeat(4000),
  ]) {
    await prove([
      ['Signature-Input', input],
      ['Signature', input],
      ['Signature-Agent', '"https://chatgpt.com"'],
    ]);
  }
});
