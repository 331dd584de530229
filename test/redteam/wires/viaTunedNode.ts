import { once } from 'node:events';
import { connect } from 'node:http2';
import { text } from 'node:stream/consumers';
import { chromiumWeights } from '../../../packages/verifier/src/knowledge/priorityWeights.ts';
import type { Lab } from '../Lab.ts';
import type { Wire } from './Wire.ts';
import { wireHeaders } from './wireHeaders.ts';

// What Chromium offers, in its order, but for the last: the whole list is got-scraping's, which is known.
const ciphers = [
  ...['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'],
  ...['ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES128-GCM-SHA256'],
  ...['ECDHE-ECDSA-AES256-GCM-SHA384', 'ECDHE-RSA-AES256-GCM-SHA384'],
  ...['ECDHE-ECDSA-CHACHA20-POLY1305', 'ECDHE-RSA-CHACHA20-POLY1305'],
  ...['ECDHE-RSA-AES128-SHA', 'ECDHE-RSA-AES256-SHA'],
  ...['AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'AES128-SHA'],
].join(':');
const sigalgs =
  'ecdsa_secp256r1_sha256:rsa_pss_rsae_sha256:rsa_pkcs1_sha256:ecdsa_secp384r1_sha384:rsa_pss_rsae_sha384:rsa_pkcs1_sha384:rsa_pss_rsae_sha512:rsa_pkcs1_sha512';
const settings = {
  headerTableSize: 65_536,
  enablePush: false,
  initialWindowSize: 6_291_456,
  maxHeaderListSize: 262_144,
};
const window = 15_663_105 + 65_535;

/** Requests by node's HTTP/2 client on one connection, with Chromium's ciphers, settings, window, weight and order of names. */
export async function viaTunedNode(lab: Lab): Promise<Wire> {
  const tls = { rejectUnauthorized: false, ciphers, sigalgs, ecdhCurve: 'X25519:P-256:P-384' };
  const session = connect(lab.origin, { ...tls, settings });
  await once(session, 'connect');
  session.setLocalWindowSize(window);
  return {
    async send(url, { method = 'GET', headers = [], body } = {}) {
      const { host, pathname, search } = new URL(url);
      const pseudo = { ':method': method, ':authority': host, ':scheme': 'https', ':path': pathname + search };
      const names = wireHeaders(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const urgency = Number(/u=(\d)/.exec(new Map(names).get('priority') ?? '')?.[1] ?? 3);
      const weight = chromiumWeights[urgency] ?? 147;
      const stream = session.request(
        { ...pseudo, ...length, ...Object.fromEntries(names) },
        { weight, exclusive: true },
      );
      stream.end(body);
      const [answer] = (await once(stream, 'response')) as [Record<string, unknown>];
      return { status: Number(answer[':status']), headers: {}, text: await text(stream) };
    },
    async close() {
      session.close();
    },
  };
}
