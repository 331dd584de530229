import { createVerifier } from '@countersign/verifier';
import { nodeHandler } from '@countersign/verifier/node';
import Fastify from 'fastify';

const verifier = createVerifier({ key: process.env.COUNTERSIGN_KEY, secrets: [process.env.COUNTERSIGN_SECRET] });
const countersign = nodeHandler(verifier);
const app = Fastify();

// A scope of its own, without Fastify's body parsers: the verifier reads bodies itself.
app.register(async (scope) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
  scope.all('/countersign/*', (request, reply) => {
    reply.hijack();
    return countersign(request.raw, reply.raw);
  });
});

app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
  done(null, Object.fromEntries(new URLSearchParams(body))),
);
app.post('/login', async (request, reply) => {
  const verdict = await verifier.verify(request.body['countersign-token'], request.raw, { action: 'login' });
  return reply.code(verdict.ok && verdict.outcome !== 'block' ? 200 : 403).send(verdict);
});

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
