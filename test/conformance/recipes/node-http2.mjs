import { readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { text } from 'node:stream/consumers';
import { createVerifier } from '@countersign/verifier';
import { nodeHandler, observeTls } from '@countersign/verifier/node';

const verifier = createVerifier({ key: process.env.COUNTERSIGN_KEY, secrets: [process.env.COUNTERSIGN_SECRET] });
const countersign = nodeHandler(verifier);
const tls = { key: readFileSync(process.env.TLS_KEY), cert: readFileSync(process.env.TLS_CERT) };

async function login(request, response) {
  const form = new URLSearchParams(await text(request));
  const verdict = await verifier.verify(form.get('countersign-token'), request, { action: 'login' });
  response.statusCode = verdict.ok && verdict.outcome !== 'block' ? 200 : 403;
  response.end(JSON.stringify(verdict));
}

const server = createSecureServer({ ...tls, allowHTTP1: true }, (request, response) =>
  request.url === '/login' ? login(request, response) : countersign(request, response),
);
// Before it listens.
observeTls(server).listen(process.env.PORT, '127.0.0.1');
