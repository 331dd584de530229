import { describe, expect, it } from 'vitest';
import type { Observation } from '../observe/observation.ts';
import { reportedObservation } from '../observe/reportedObservation.ts';
import { memoryStore } from '../stores/memoryStore.ts';
import { type AgentKey, agentKey, type SignOptions, signRequest } from '../testing/signRequest.ts';
import { givenKeys } from './agentKeys.ts';
import type { SignatureProof } from './BotProof.ts';
import { type SignatureKey, signatureKey } from './signatureKey.ts';
import { type Agent, proveSignature, type SignatureOptions } from './signatureProofs.ts';

const now = Date.UTC(2026, 10, 22, 12);
const url = 'https://shop.example/cart?id=7';
const bot = { name: 'ChatGPT agent', operator: 'OpenAI', category: 'ai-assistant' } as const;
const string = { header: '"https://chatgpt.com"' };
const member = { header: 'g="https://chatgpt.com"', member: true } as const;
const key = agentKey();

const agentOf = ({ jwk }: AgentKey, change: Partial<SignatureKey> = {}): Agent => ({
  bot,
  keys: givenKeys([{ ...(signatureKey(jwk) as SignatureKey), ...change }]),
});
const optionsOf = (agent: Agent = agentOf(key)): SignatureOptions => ({
  agents: new Map([['chatgpt.com', agent]]),
  store: memoryStore({ now: () => now }),
  now: () => now,
});
const observed = (headers: readonly [string, string][], change: { ip?: string; url?: string; method?: string } = {}) =>
  reportedObservation(
    { method: change.method ?? 'GET', url: change.url ?? url, headers: [...headers] },
    'use',
    change.ip ?? '198.51.100.7',
    now,
  );
const signed = (change: Partial<SignOptions> = {}) =>
  signRequest({ key, agent: string, url, created: now - 1000, nonce: 'n1', ...change });
const prove = (request: Observation, options = optionsOf()): Promise<SignatureProof | undefined> =>
  proveSignature(request, options);

describe('a good signature', () => {
  it.each<[string, [string, string][]]>([
    ['with its agent as a string', signed()],
    ['with its agent as a member of a dictionary', signed({ agent: member })],
    ['without a nonce', signRequest({ key, agent: string, url, created: now - 1000 })],
    ['over the whole URL', signed({ components: ['@method', '@target-uri', 'signature-agent'] })],
    ['over path and query', signed({ components: ['@authority', '@path', '@query', 'signature-agent'] })],
    [
      'over a header of its own',
      signed({ components: ['@authority', 'x-task', 'signature-agent'], headers: [['X-Task', 'a b']] }),
    ],
  ])('%s', async (_, headers) => {
    expect(await prove(observed(headers))).toEqual({ state: 'good', agent: 'chatgpt.com', bot });
  });

  it('holds for the host however it is written', async () => {
    const headers = signed().map(([name, value]): [string, string] => [
      name,
      name === 'Host' ? 'SHOP.example:443' : value,
    ]);
    expect(await prove(observed(headers))).toMatchObject({ state: 'good' });
    expect(await prove(observed(headers.filter(([name]) => name !== 'Host')))).toMatchObject({ state: 'good' });
  });

  it('is found among those of others', async () => {
    const [own, other] = [signed(), signed({ label: 'proxy', parameters: { tag: 'other' } })];
    const headerOf = (headers: typeof own, name: string) => headers.find(([given]) => given === name)?.[1] ?? '';
    const headers = own.map(([name, value]): [string, string] =>
      name.startsWith('Signature') && name !== 'Signature-Agent'
        ? [name, `${headerOf(other, name)}, ${value}`]
        : [name, value],
    );
    expect(await prove(observed(headers))).toMatchObject({ state: 'good' });
  });

  it('counts again from its address, and from no other', async () => {
    const options = optionsOf();
    const headers = signed();
    expect(await prove(observed(headers), options)).toMatchObject({ state: 'good' });
    expect(await prove(observed(headers), options)).toMatchObject({ state: 'good' });
    expect(await prove(observed(headers, { ip: '203.0.113.9' }), options)).toMatchObject({
      state: 'bad',
      weight: 'strong',
      why: 'another address sent the same signature before',
    });
    // Made anew with the nonce of before.
    const again = signed({ created: now - 500 });
    expect(await prove(observed(again, { ip: '203.0.113.9' }), options)).toMatchObject({ state: 'bad' });
  });

  it('is the one of RFC 9421’s test key, by the thumbprint that the drafts give', async () => {
    // RFC 9421, appendix B.1.4, as JWK; its thumbprint is the keyid of the drafts' examples.
    const test = agentKey({
      kty: 'OKP',
      crv: 'Ed25519',
      d: 'n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU',
      x: 'JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs',
    });
    expect(test.thumbprint).toBe('poqkLGiymh_W0uP6PZFw-dvez3QJT5SolqXBCW38r0U');
    expect(await prove(observed(signed({ key: test })), optionsOf(agentOf(test)))).toMatchObject({ state: 'good' });
  });
});

describe('a signature that is not good', () => {
  const other = agentKey();
  it.each<[string, Observation, 'strong' | 'moderate', RegExp]>([
    [
      'of another host',
      observed(
        signed({ url: 'https://other.example/' }).map(([name, value]) => [
          name,
          name === 'Host' ? 'shop.example' : value,
        ]),
      ),
      'strong',
      /does not fit/,
    ],
    [
      'of another path',
      observed(signed({ components: ['@authority', '@path', 'signature-agent'] }), { url: '/other' }),
      'strong',
      /does not fit/,
    ],
    [
      'of another method',
      observed(signed({ components: ['@authority', '@method', 'signature-agent'] }), { method: 'POST' }),
      'strong',
      /does not fit/,
    ],
    [
      'of a key that the agent has not',
      observed(signed({ key: other })),
      'strong',
      /none of those that chatgpt\.com publishes/,
    ],
    [
      'of another key under the agent’s name for it',
      observed(signed({ key: { ...other, thumbprint: key.thumbprint } })),
      'strong',
      /does not fit/,
    ],
    ['expired', observed(signed({ created: now - 600_000 })), 'moderate', /expired/],
    ['of tomorrow', observed(signed({ created: now + 86_400_000 })), 'moderate', /future/],
    ['of two days ago', observed(signed({ created: now - 172_800_000, seconds: 604_800 })), 'moderate', /too old/],
    ['for no host', observed(signed({ components: ['@method', 'signature-agent'] })), 'moderate', /does not hold/],
    ['without an end', observed(signed({ parameters: { expires: undefined } })), 'moderate', /expires is absent/],
    [
      'by an algorithm that the key is not of',
      observed(signed().map(([name, value]) => [name, value.replace('alg="ed25519"', 'alg="hmac-sha256"')])),
      'moderate',
      /not allowed/,
    ],
  ])('is bad: %s', async (_, request, weight, why) => {
    const proof = await prove(request);
    expect(proof).toMatchObject({ state: 'bad', agent: 'chatgpt.com', weight });
    expect((proof as { why: string }).why).toMatch(why);
  });

  it('is bad by a key before or after its time', async () => {
    for (const time of [{ from: now + 1 }, { until: now }]) {
      expect(await prove(observed(signed()), optionsOf(agentOf(key, time)))).toMatchObject({
        state: 'bad',
        weight: 'moderate',
      });
    }
  });

  it.each<[string, Observation, RegExp]>([
    [
      'an agent that is not known',
      observed(signed({ agent: { header: '"https://bot.example"' } })),
      /keys of bot\.example/,
    ],
    [
      'an agent under plain http',
      observed(signed({ agent: { header: '"http://chatgpt.com"' } })),
      /Signature-Agent names/,
    ],
    [
      'an agent with a password',
      observed(signed({ agent: { header: '"https://a:b@chatgpt.com"' } })),
      /Signature-Agent names/,
    ],
    [
      'an agent with a port',
      observed(signed({ agent: { header: '"https://chatgpt.com:8443"' } })),
      /keys of chatgpt\.com:8443/,
    ],
    [
      'an agent whose keys are in the header',
      observed(signed({ agent: { header: '"data:application/json,{}"' } })),
      /Signature-Agent names/,
    ],
    ['no agent', observed(signed({ agent: null })), /Signature-Agent names/],
    ['an agent that is not signed', observed(signed({ components: ['@authority'] })), /over Signature-Agent/],
    [
      'cookies that are signed',
      observed(signed({ components: ['@authority', 'signature-agent', 'cookie'], headers: [['Cookie', 'a=b']] })),
      /cookie/,
    ],
    [
      'no host',
      observed(
        signed().filter(([name]) => name !== 'Host'),
        { url: '/cart' },
      ),
      /the host/,
    ],
    [
      'a signature that is no structured field',
      observed([
        ['Signature-Input', 'sig1=((('],
        ['Signature', 'x'],
      ]),
      /can be read/,
    ],
    [
      'one of a hundred kilobytes',
      observed([...signed(), ['Signature-Input', `a=("${'x'.repeat(100_000)}")`]]),
      /size/,
    ],
  ])('is unknown with %s', async (_, request, missing) => {
    const proof = await prove(request);
    expect(proof).toMatchObject({ state: 'unknown' });
    expect((proof as { missing: string }).missing).toMatch(missing);
  });

  it('is unknown while the store is down', async () => {
    const store = { claim: () => Promise.reject(new Error('down')) };
    expect(await prove(observed(signed()), { ...optionsOf(), store })).toMatchObject({
      state: 'unknown',
      missing: /store/,
    });
  });

  it.each<[string, Observation]>([
    ['no signature', observed([['Host', 'shop.example']])],
    ['one of another purpose', observed(signed({ parameters: { tag: 'payment' } }))],
    ['one without a purpose', observed(signed({ parameters: { tag: undefined } }))],
  ])('is none: %s', async (_, request) => {
    expect(await prove(request)).toBeUndefined();
  });
});
