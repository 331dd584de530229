import { once } from 'node:events';
import { createSecureServer, connect as http2 } from 'node:http2';
import { request as https, type RequestOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import { parseCidr } from '@countersign/ipdata';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NodeRequest, RawRequest } from '../observe/rawRequest.ts';
import { rawRequest } from '../observe/rawRequest.ts';
import type { EdgeTrust } from './EdgeOptions.ts';
import { edge } from './edge.ts';
import { edgeTrust } from './edgeTrust.ts';

const secret = 'the first of two secrets';
const next = 'the second of two secrets';
const from = (peer: string | null, ...pairs: [string, string][]) => ({ peer, pairs }) as unknown as RawRequest;
const trusts = (trust: EdgeTrust, raw: RawRequest, trustProxy: string[] = []) =>
  edgeTrust(edge({ trust }), trustProxy.map(parseCidr))(raw, new Request('https://shop.example'));

describe('an edge is trusted', () => {
  it.each([
    ['10.1.2.3', true],
    ['::ffff:10.1.2.3', true],
    ['11.1.2.3', false],
    ['2001:db8::1', true],
    [null, false],
  ])('by the network of its peer %s: %s', (peer, expected) => {
    expect(trusts({ networks: ['10.0.0.0/8', '2001:db8::/32'] }, from(peer))).toBe(expected);
    expect(trusts({}, from(peer), ['10.0.0.0/8', '2001:db8::/32'])).toBe(expected);
  });

  it('by either of two secrets, in whatever case the header’s name comes', () => {
    const trust = { secrets: [secret, next] };
    expect(trusts(trust, from(null, ['X-Countersign-Secret', secret]))).toBe(true);
    expect(trusts(trust, from('203.0.113.9', ['x-countersign-secret', next]))).toBe(true);
    // Sent by a client, and the edge's own beside it.
    expect(trusts(trust, from(null, ['X-Countersign-Secret', 'a guess'], ['X-Countersign-Secret', secret]))).toBe(true);
  });

  it.each([
    ['X-Countersign-Secret', `${secret} `],
    ['X-Countersign-Secret', `${secret}, ${secret}`],
    ['X-Countersign-Secret', secret.slice(0, -1)],
    ['X-Countersign-Secret', ''],
    ['X-Other', secret],
  ])('not by %s: %s', (name, value) => {
    expect(trusts({ secrets: [secret] }, from('10.0.0.1', [name, value]), ['10.0.0.0/8'])).toBe(false);
  });

  it('by a secret in a header of one’s own choice', () => {
    const trust = { secrets: [secret], secretHeader: 'X-Origin-Verify' };
    expect(trusts(trust, from(null, ['x-origin-verify', secret]))).toBe(true);
    expect(trusts(trust, from(null, ['X-Countersign-Secret', secret]))).toBe(false);
  });

  it('by all that is named together', () => {
    const trust = { networks: ['10.0.0.0/8'], secrets: [secret] };
    expect(trusts(trust, from('10.0.0.1', ['X-Countersign-Secret', secret]))).toBe(true);
    expect(trusts(trust, from('11.0.0.1', ['X-Countersign-Secret', secret]))).toBe(false);
    expect(trusts(trust, from('10.0.0.1'))).toBe(false);
  });

  it('by anyPeer, which is said and never assumed', () => {
    expect(trusts({ anyPeer: true }, from(null))).toBe(true);
    expect(() => trusts({}, from('10.0.0.1'))).toThrow(expect.objectContaining({ code: 'bad-edge' }));
    expect(() => trusts({ networks: ['10.0.0.0/99'] }, from(null))).toThrow(
      expect.objectContaining({ code: 'bad-network' }),
    );
  });
});

describe('an edge that shows a certificate', () => {
  const make = (name: string) => {
    const made = generate([{ name: 'commonName', value: name }], { keySize: 2048, days: 2, algorithm: 'sha256' });
    return { cert: made.cert, key: made.private };
  };
  const [server, known, other] = ['server', 'edge', 'stranger'].map(make) as [Pair, Pair, Pair];
  type Pair = ReturnType<typeof make>;
  const trusted = edgeTrust(edge({ trust: { clientCertificate: true } }), []);
  const listener = createSecureServer(
    { ...server, allowHTTP1: true, requestCert: true, rejectUnauthorized: false, ca: [known.cert] },
    (request: NodeRequest, response) => response.end(String(trusted(rawRequest(request), request))),
  );
  let port: number;
  beforeAll(async () => {
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    port = (listener.address() as AddressInfo).port;
  });
  afterAll(() => listener.close());

  const base = { host: '127.0.0.1', rejectUnauthorized: false } as const;
  /** What the server said, whether the session was resumed, and the session for the next time. */
  async function ask(options: ConnectionOptions) {
    const asked: RequestOptions = { ...base, port, agent: false, ...(options as RequestOptions) };
    const request = https(asked);
    let session: Buffer | undefined;
    request.once('socket', (socket) => socket.on('session', (held: Buffer) => (session = held)));
    request.end();
    const [response] = await once(request, 'response');
    const resumed = (response.socket as TLSSocket).isSessionReused();
    return { said: await text(response), resumed, session };
  }

  it.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'is trusted, and trusted when it resumes its session: %s',
    async (maxVersion) => {
      const first = await ask({ ...known, maxVersion });
      expect(first).toMatchObject({ said: 'true', resumed: false });
      if (maxVersion === 'TLSv1.3') {
        expect(await ask({ ...known, session: first.session as Buffer })).toMatchObject({
          said: 'true',
          resumed: true,
        });
      }
    },
  );

  it('is not trusted without one, nor with one of another authority, resumed or not', async () => {
    for (const none of [{}, other]) {
      const first = await ask(none);
      expect(first).toMatchObject({ said: 'false', resumed: false });
      expect(await ask({ ...none, session: first.session as Buffer })).toMatchObject({ said: 'false', resumed: true });
    }
  });

  it('is trusted over HTTP/2', async () => {
    for (const [pair, expected] of [
      [known, 'true'],
      [other, 'false'],
    ] as const) {
      const session = http2(`https://127.0.0.1:${port}`, { ...base, ...pair });
      expect(await text(session.request({ ':path': '/' }).end())).toBe(expected);
      session.close();
    }
  });

  it('is not to be had over plain http', () => {
    const request = { rawHeaders: [], headers: {}, socket: {}, httpVersion: '1.1' } as unknown as NodeRequest;
    expect(trusted(rawRequest(request), request)).toBe(false);
    expect(trusted(from('10.0.0.1'), new Request('https://shop.example'))).toBe(false);
  });
});
