import { text } from 'node:stream/consumers';
import { createVerifier } from '@countersign/verifier';
import { nodeHandler } from '@countersign/verifier/node';
import Koa from 'koa';

const verifier = createVerifier({ key: process.env.COUNTERSIGN_KEY, secrets: [process.env.COUNTERSIGN_SECRET] });
const countersign = nodeHandler(verifier);
const app = new Koa();

// Before any body parser.
app.use(async (context, next) => {
  if (!context.path.startsWith('/countersign/')) return next();
  context.respond = false;
  await countersign(context.req, context.res);
});

app.use(async (context) => {
  if (context.path !== '/login') return;
  const form = new URLSearchParams(await text(context.req));
  const verdict = await verifier.verify(form.get('countersign-token'), context.req, { action: 'login' });
  context.status = verdict.ok && verdict.outcome !== 'block' ? 200 : 403;
  context.body = verdict;
});

app.listen(process.env.PORT, '127.0.0.1');
