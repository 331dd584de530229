import { describe, expect, it } from 'vitest';
import { agentKey } from '../testing/signRequest.ts';
import { directoryKeys } from './agentKeys.ts';

const [first, second] = [agentKey(), agentKey()];
const type = 'application/http-message-signatures-directory+json';
const directory = (keys: unknown, init: { status?: number; type?: string; headers?: Record<string, string> } = {}) =>
  new Response(typeof keys === 'string' ? keys : JSON.stringify({ keys }), {
    status: init.status ?? 200,
    headers: { 'content-type': init.type ?? type, ...init.headers },
  });

function host(answer: () => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  let now = 1_000_000_000_000;
  const fetching = (async (url: string, init?: RequestInit) => {
    asked.push({ url, init });
    return answer();
  }) as typeof fetch;
  const keys = directoryKeys('agent.example', fetching, () => now);
  return {
    asked,
    pass: (ms: number) => {
      now += ms;
    },
    find: async (thumbprint: string) => {
      keys.find(thumbprint);
      await keys.settled();
      const found = keys.find(thumbprint);
      return typeof found === 'string' ? found : 'found';
    },
    peek: (thumbprint: string) => keys.find(thumbprint),
  };
}

describe('the keys of an agent', () => {
  it('are fetched once, from its well-known address, without redirects', async () => {
    const { asked, find, peek } = host(() => directory([first.jwk]));
    expect(peek(first.thumbprint)).toBe('pending');
    expect(peek(second.thumbprint)).toBe('pending');
    expect(await find(first.thumbprint)).toBe('found');
    expect(await find(second.thumbprint)).toBe('none');
    expect(asked.map(({ url }) => url)).toEqual([
      'https://agent.example/.well-known/http-message-signatures-directory',
    ]);
    expect(asked[0]?.init).toMatchObject({ redirect: 'error' });
  });

  it('are fetched anew for a key that is not among them, once a minute', async () => {
    let keys = [first.jwk];
    const { asked, find, pass } = host(() => directory(keys));
    await find(first.thumbprint);
    keys = [second.jwk];
    expect(await find(second.thumbprint)).toBe('none');
    expect(asked).toHaveLength(1);
    pass(61_000);
    expect(await find(second.thumbprint)).toBe('found');
    expect(await find(first.thumbprint)).toBe('none');
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['an hour where nothing is said', {}, 3_600_000],
    ['as long as is said', { 'cache-control': 'public, max-age=7200' }, 7_200_000],
    ['five minutes at least', { 'cache-control': 'max-age=0' }, 300_000],
    ['a day at most', { 'cache-control': 'max-age=999999999' }, 86_400_000],
  ])('are kept %s', async (_, headers, ms) => {
    const { asked, find, pass } = host(() => directory([first.jwk], { headers }));
    await find(first.thumbprint);
    pass(ms - 1);
    if (ms < 86_400_000) expect(await find(first.thumbprint)).toBe('found');
    const before = asked.length;
    pass(1);
    await find(first.thumbprint);
    expect([before, asked.length]).toEqual([1, 2]);
  });

  it('count for a day where the directory cannot be fetched any more', async () => {
    let fails = false;
    const { find, pass } = host(() => (fails ? Promise.reject(new TypeError('fetch failed')) : directory([first.jwk])));
    await find(first.thumbprint);
    fails = true;
    pass(7_200_000);
    expect(await find(first.thumbprint)).toBe('found');
    expect(await find(second.thumbprint)).toBe('failed');
    pass(86_400_000);
    expect(await find(first.thumbprint)).toBe('failed');
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ['an error', () => directory([first.jwk], { status: 500 })],
    ['a page', () => directory('<html>', { type: 'text/html' })],
    ['no JSON', () => directory('{')],
    ['a list', () => directory('[]')],
    ['no keys', () => directory('{"keys":{}}')],
    ['a megabyte', () => directory(`{"keys":[${' '.repeat(1_000_000)}]}`)],
    ['no answer', () => Promise.reject(new TypeError('fetch failed'))],
  ])('are not known with %s', async (_, answer) => {
    expect(await host(answer).find(first.thumbprint)).toBe('failed');
  });

  it('are those of Ed25519 alone, and no more than a few', async () => {
    const others = [null, 1, {}, { kty: 'RSA', n: 'x', e: 'AQAB' }, { kty: 'OKP', crv: 'X25519', x: 'A'.repeat(43) }];
    expect(await host(() => directory([...others, first.jwk])).find(first.thumbprint)).toBe('found');
    const many = Array.from({ length: 40 }, () => ({}));
    expect(await host(() => directory([...many, first.jwk])).find(first.thumbprint)).toBe('none');
  });
});
