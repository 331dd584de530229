import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { parseAddress } from '../address/parseAddress.ts';
import type { IpLayer } from '../IpLayer.ts';
import { joinLayers } from '../layers/joinLayers.ts';
import { mapOf } from '../own/mapOf.ts';
import type { OwnFacts } from '../own/OwnFacts.ts';
import type { HttpEvent, HttpLayerOptions } from './HttpLayerOptions.ts';
import { httpLayer } from './httpLayer.ts';

const home = '81.2.69.142';
let server: Server;
let base: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: string[];
let events: HttpEvent[];
let layers: IpLayer[];

beforeEach(async () => {
  [asked, events, layers] = [[], [], []];
  answer = (_, response) => response.end('{"country":"GB","vpn":true}');
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  for (const layer of layers) layer.close?.();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const map = (said: unknown): OwnFacts => {
  const { country, vpn } = mapOf(said);
  return {
    ...(country ? { country: String(country) } : {}),
    ...(vpn ? { hits: [{ flag: 'vpn', name: 'Mole' }] } : {}),
  };
};
const open = (more: Partial<HttpLayerOptions> = {}) => {
  const layer = httpLayer({
    source: { name: 'service', facts: ['countries', 'flags.vpn'], licence: 'ours', freshDays: 1 },
    url: (address) => `${base}/v1/${encodeURIComponent(address)}`,
    map,
    onEvent: (event) => events.push(event),
    timeoutMs: 2000,
    ...more,
  });
  layers.push(layer);
  return layer;
};
const find = (layer: IpLayer, address = home) => layer.find(parseAddress(address));

test('is asked by prepare alone, once, and answers what came', async () => {
  const layer = open({ headers: { authorization: 'Bearer key' } });
  answer = (request, response) => {
    expect(request.headers).toMatchObject({ authorization: 'Bearer key', accept: 'application/json' });
    response.end('{"country":"GB","vpn":true}');
  };
  expect(find(layer)).toBeUndefined();
  await Promise.all([layer.prepare?.(home), layer.prepare?.(home), layer.prepare?.('::ffff:81.2.69.142')]);
  await layer.prepare?.(home);
  expect(asked).toEqual([`/v1/${home}`]);
  const facts = joinLayers([layer]).lookup(home);
  expect(facts).toMatchObject({ countries: ['GB'], countriesBySource: { service: 'GB' }, flags: { vpn: true } });
  expect(facts.hits).toEqual([{ flag: 'vpn', name: 'Mole', source: 'service', by: 'record', confidence: 'high' }]);
  expect(facts.sources[0]).toMatchObject({ name: 'service', asOf: new Date().toISOString().slice(0, 10), ageDays: 0 });
  expect(find(layer)).toBe(find(layer));
});

test('sends the first address of the network, where that is asked, and its answer stands for all of it', async () => {
  const layer = open({ sends: 'prefix' });
  await layer.prepare?.(home);
  await layer.prepare?.('81.2.69.7');
  await layer.prepare?.('2a02:ff:1:2::3');
  expect(asked).toEqual(['/v1/81.2.69.0', `/v1/${encodeURIComponent('2a02:ff:1::')}`]);
  expect(find(layer, '81.2.69.99')?.countries).toEqual({ service: 'GB' });
  expect(find(layer, '2a02:ff:1:ffff::1')?.countries).toEqual({ service: 'GB' });
});

test('asks again when an answer is old, and keeps so many', async () => {
  let now = Date.parse('2026-11-22T12:00:00Z');
  const layer = open({ cacheSeconds: 60, cacheEntries: 2, now: () => now });
  for (const address of ['9.0.0.1', '9.0.0.2', '9.0.0.3']) await layer.prepare?.(address);
  expect(['9.0.0.1', '9.0.0.2', '9.0.0.3'].map((address) => find(layer, address) !== undefined)).toEqual([
    false,
    true,
    true,
  ]);
  now += 61_000;
  expect(find(layer, '9.0.0.3')).toBeUndefined();
  answer = (_, response) => response.end('{"country":"FR"}');
  await layer.prepare?.('9.0.0.3');
  expect(find(layer, '9.0.0.3')?.countries).toEqual({ service: 'FR' });
});

test('404 is an answer that says nothing, and is kept', async () => {
  const layer = open();
  answer = (_, response) => response.writeHead(404).end('{"error":"unknown"}');
  await layer.prepare?.(home);
  await layer.prepare?.(home);
  expect(asked).toHaveLength(1);
  expect(find(layer)).toBeUndefined();
});

describe('what goes wrong leaves no facts, throws nothing and is not repeated at once', () => {
  it.each<[string, (request: IncomingMessage, response: ServerResponse) => void]>([
    ['an error', (_, response) => response.writeHead(500).end('{}')],
    ['no JSON', (_, response) => response.end('<html>')],
    ['an answer that cannot be mapped', (_, response) => response.end('null')],
    [
      'an answer that is cut off',
      (_, response) => {
        response.writeHead(200, { 'content-length': 100 }).write('{"country"');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    ['a connection that breaks', (request) => request.socket.destroy()],
    ['a redirect, which could take the key along', (_, response) => response.writeHead(302, { location: base }).end()],
    [
      'an answer without end',
      (_, response) => {
        response.write('{"country":"');
        const more = setInterval(() => response.write('A'.repeat(10_000)), 1);
        response.on('close', () => clearInterval(more));
      },
    ],
  ])('%s', async (_, wrong) => {
    const layer = open({ map: (said) => map(said ?? raise()), maxBytes: 65_536 });
    const raise = () => {
      throw new Error('nothing was said');
    };
    answer = wrong;
    await layer.prepare?.(home);
    await layer.prepare?.(home);
    expect(asked).toHaveLength(1);
    expect(find(layer)).toBeUndefined();
  });

  it('a service that hangs is given up after its time', async () => {
    const layer = open({ timeoutMs: 100 });
    answer = () => undefined;
    await layer.prepare?.(home);
    expect(find(layer)).toBeUndefined();
  });

  it('no address, and closing, end what is under way', async () => {
    const layer = open({ timeoutMs: 60_000 });
    answer = () => undefined;
    const pending = layer.prepare?.(home);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    layer.close?.();
    await pending;
    await layer.prepare?.('9.9.9.9');
    expect(asked).toHaveLength(1);
    expect(events).toEqual([]);
  });
});

describe('a service that keeps failing', () => {
  it('is left alone for a while, then tried with one request, then asked again', async () => {
    let now = Date.parse('2026-11-22T12:00:00Z');
    const layer = open({ now: () => now });
    answer = (_, response) => response.writeHead(500).end();
    const prepare = (count: number, net: number) =>
      Promise.all(Array.from({ length: count }, (_, index) => layer.prepare?.(`9.0.${net}.${index}`)));
    await prepare(5, 0);
    expect(asked).toHaveLength(5);
    expect(events).toEqual([
      { state: 'failing', source: 'service', problem: 'it answered 500', until: '2026-11-22T12:00:10.000Z' },
    ]);
    await prepare(20, 1);
    expect(asked).toHaveLength(5);
    now += 10_001;
    await prepare(20, 2);
    expect(asked).toHaveLength(6);
    now += 19_000;
    await prepare(1, 3);
    expect(asked).toHaveLength(6);
    now += 1001;
    answer = (_, response) => response.end('{"country":"GB"}');
    await prepare(1, 4);
    await prepare(3, 5);
    expect(asked).toHaveLength(10);
    expect(events.map(({ state }) => state)).toEqual(['failing', 'answering']);
  });

  it('is asked again about an address whose failure was told to a listener that throws', async () => {
    let now = Date.parse('2026-11-22T12:00:00Z');
    const onEvent = () => {
      throw new Error('the listener’s own');
    };
    const layer = open({ now: () => now, onEvent });
    answer = (_, response) => response.writeHead(429).end();
    await expect(layer.prepare?.(home)).rejects.toThrow('the listener’s own');
    now += 11_000;
    answer = (_, response) => response.end('{"country":"GB"}');
    await layer.prepare?.(home)?.catch(() => {});
    expect(asked).toHaveLength(2);
  });

  it('says itself how long', async () => {
    let now = Date.parse('2026-11-22T12:00:00Z');
    const layer = open({ now: () => now });
    answer = (_, response) => response.writeHead(429, { 'retry-after': '120' }).end();
    await layer.prepare?.(home);
    expect(events).toEqual([expect.objectContaining({ until: '2026-11-22T12:02:00.000Z' })]);
    now += 119_000;
    await layer.prepare?.('9.9.9.9');
    expect(asked).toHaveLength(1);
    now += 1001;
    await layer.prepare?.('9.9.9.9');
    expect(asked).toHaveLength(2);
  });
});

test('so many requests at once, so many waiting, and no more', async () => {
  const held: ServerResponse[] = [];
  const layer = open({ concurrency: 2, timeoutMs: 30_000 });
  answer = (_, response) => held.push(response);
  const all = Array.from({ length: 30 }, (_, index) => layer.prepare?.(`9.0.0.${index}`));
  await vi.waitFor(() => expect(held).toHaveLength(2));
  const answering = setInterval(() => {
    expect(held.length).toBeLessThanOrEqual(2);
    held.shift()?.end('{"country":"GB"}');
  }, 5);
  await Promise.all(all);
  clearInterval(answering);
  expect(asked).toHaveLength(18);
});
