import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { testVerifier } from '../conformance/testVerifier.ts';
import { createObserver } from '../observe/createObserver.ts';
import { edge } from './edge.ts';

const secret = 'a-secret-of-the-edge';
const { verifier } = testVerifier({ edge: { preset: 'cloudflare', trust: { secrets: [secret] } }, ip: null });
const asked = (headers: Record<string, string>) => verifier.inspect(new Request('http://10.0.0.5/login', { headers }));
const told = { 'cf-connecting-ip': '81.2.69.142', 'cf-ipcountry': 'T1', 'cf-timezone': 'Europe/London' };

describe('a verifier behind an edge', () => {
  it('judges the address and the place that the edge tells', () => {
    const { ip } = asked({ ...told, 'x-countersign-secret': secret });
    expect(ip).toMatchObject({
      address: '81.2.69.142',
      scope: 'public',
      flags: { tor: true },
      zones: ['Europe/London'],
    });
    expect(ip).toMatchObject({ sources: [{ name: 'edge', facts: ['country', 'zone'] }] });
  });

  it('knows nothing of it from anyone else', () => {
    expect(asked({ ...told, 'x-countersign-secret': 'a-secret-of-no-edge' })).toEqual(asked({}));
    expect(asked(told).ip).toEqual({ address: null });
  });
});

describe('a list that the edge and hops behind it append to', () => {
  const { observe } = createObserver({
    trusted: [],
    proxyKeepsOrder: false,
    edge: edge({
      ip: { header: 'X-Forwarded-For', as: 'list' },
      appends: ['X-Forwarded-For'],
      trust: { networks: ['10.0.0.0/8'] },
    }),
    assumeIp: null,
    now: () => 0,
  });
  const seen = (...lists: string[]) =>
    observe(
      {
        httpVersion: '1.1',
        rawHeaders: lists.flatMap((list) => ['X-Forwarded-For', list]),
        headers: {},
        socket: { remoteAddress: '10.0.0.1' },
      } as unknown as IncomingMessage,
      { endpoint: 'use' },
    );

  it.each([
    [['198.51.100.10'], '198.51.100.10', []],
    [['198.51.100.10, 10.0.0.2'], '198.51.100.10', []],
    [['198.51.100.10', '10.0.0.2'], '198.51.100.10', []],
    // The client's own proxy, or its own invention: the name stays as a sign of it.
    [['192.0.2.7, 198.51.100.10, 10.0.0.2'], '198.51.100.10', [{ name: 'X-Forwarded-For' }]],
    [['unknown'], null, []],
    [[], '10.0.0.1', []],
  ])('%j', (lists, address, headers) => {
    expect(seen(...lists)).toMatchObject({ address, headers });
  });
});

describe('the mount’s own origin', () => {
  const { ownOrigin } = createObserver({
    trusted: [],
    proxyKeepsOrder: false,
    edge: edge({ preset: 'nginx', trust: { networks: ['10.0.0.0/8'] } }),
    assumeIp: null,
    now: () => 0,
  });
  const request = (remoteAddress: string) =>
    ({
      httpVersion: '1.1',
      rawHeaders: ['X-Countersign-Scheme', 'https', 'X-Forwarded-Host', 'shop.example'],
      headers: { host: 'inside.example' },
      socket: { remoteAddress },
    }) as unknown as IncomingMessage;

  it('is the one that the edge tells, if it is the edge that tells it', () => {
    expect(ownOrigin(request('10.0.0.1'))).toBe('https://shop.example');
    expect(ownOrigin(request('203.0.113.9'))).toBe('http://inside.example');
  });
});
