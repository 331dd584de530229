import { httpLayer, type IpProvider, openIpData } from '@countersign/ipdata';
import { describe, expect, it, test, vi } from 'vitest';
import { makeVisit } from './conformance/joseClient.ts';
import { testSecret, testVerifier } from './conformance/testVerifier.ts';
import { ipPreparation } from './ipPreparation.ts';

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const provider = (prepare?: (address: string) => Promise<void>): IpProvider => ({
  sources: [],
  lookup: () => {
    throw new Error('not asked for');
  },
  ...(prepare === undefined ? {} : { prepare }),
});

describe('preparing', () => {
  it('is nothing where no source takes time', () => {
    expect(ipPreparation(null, 150)).toBeNull();
    expect(ipPreparation(provider(), 150)).toBeNull();
    expect(ipPreparation(openIpData(), 150)).toBeNull();
  });

  it('asks for each address once, and waits until all are there', async () => {
    const prepare = vi.fn(() => sleep(50));
    await ipPreparation(provider(prepare), 5000)?.(['9.9.9.9', null, '9.9.9.9', undefined, '2a02:ff::1']);
    expect(prepare.mock.calls).toEqual([['9.9.9.9'], ['2a02:ff::1']]);
  });

  it('waits no longer than it may, and is not upset by a failure', async () => {
    await ipPreparation(
      provider(() => sleep(8000)),
      60,
    )?.(['9.9.9.9']);
    await ipPreparation(
      provider(() => new Promise(() => undefined)),
      0,
    )?.(['9.9.9.9']);
    await ipPreparation(
      provider(() => Promise.reject(new Error('down'))),
      60,
    )?.(['9.9.9.9']);
  });

  it.each([-1, 10_001, Number.NaN])('a patience of %d is none', (ipPatience) => {
    expect(() => testVerifier({ ipPatience })).toThrow(expect.objectContaining({ code: 'bad-option' }));
  });
});

const home = '81.2.69.142';

/** A verifier with a service that answers after `ms`, and visits of one address. */
function serviced(ms: number, ipPatience: number) {
  const asked: string[] = [];
  const layer = httpLayer({
    source: { name: 'service', facts: ['flags.vpn'], licence: 'ours' },
    url: (address) => `http://service.example/${address}`,
    map: () => ({ hits: [{ flag: 'vpn', name: 'Mole' }] }),
    timeoutMs: 30_000,
    fetch: async (url) => {
      asked.push(String(url));
      await sleep(ms);
      return new Response('{}');
    },
  });
  const made = testVerifier({
    ip: openIpData({ layers: [layer] }),
    ipPatience,
    edge: { ip: 'x-client', trust: { anyPeer: true } },
  });
  const visit = () =>
    makeVisit((path, init) =>
      made.send(path, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), 'x-client': home } }),
    );
  return { ...made, visit, asked };
}

test('a service is asked when the challenge is, and its answer is in the verdict', async () => {
  const { visit, verify, asked } = serviced(300, 5000);
  const { token } = await visit();
  const early = asked.length;
  const { body } = await verify({ token });
  expect(body.ip).toMatchObject({
    flags: { vpn: true },
    hits: expect.arrayContaining([expect.objectContaining({ name: 'Mole' })]),
  });
  expect(early).toBe(1);
  expect(asked).toEqual([`http://service.example/${home}`]);
});

test('a service that takes too long is done without', async () => {
  const { visit, verify } = serviced(20_000, 50);
  const { token } = await visit();
  const { body } = await verify({ token });
  expect(body.ok).toBe(true);
  expect(body.ip).not.toMatchObject({ flags: { vpn: true } });
});

test('an inspection over HTTP waits for it too; in the process it takes what is known', async () => {
  const { verifier, send } = serviced(100, 5000);
  const request = { ip: home, method: 'GET', url: '/', headers: [] as [string, string][] };
  expect(verifier.inspect(request).ip).not.toMatchObject({ flags: { vpn: true } });
  const response = await send('/inspect', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret: testSecret, request }),
  });
  expect(await response.json()).toMatchObject({ ok: true, ip: { flags: { vpn: true } } });
  expect(verifier.inspect(request).ip).toMatchObject({ flags: { vpn: true } });
});
