import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { createVerifier } from '@countersign/verifier';
import { nodeHandler } from '@countersign/verifier/node';

const verifier = createVerifier({ key: process.env.COUNTERSIGN_KEY, secrets: [process.env.COUNTERSIGN_SECRET] });
const countersign = nodeHandler(verifier);

async function login(request, response) {
  const form = new URLSearchParams(await text(request));
  const verdict = await verifier.verify(form.get('countersign-token'), request, { action: 'login' });
  response.statusCode = verdict.ok && verdict.outcome !== 'block' ? 200 : 403;
  response.end(JSON.stringify(verdict));
}

createServer((request, response) =>
  request.url === '/login' ? login(request, response) : countersign(request, response),
).listen(process.env.PORT, '127.0.0.1');
