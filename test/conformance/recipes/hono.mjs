import { createVerifier } from '@countersign/verifier';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const verifier = createVerifier({ key: process.env.COUNTERSIGN_KEY, secrets: [process.env.COUNTERSIGN_SECRET] });
const app = new Hono();
app.route('/countersign', verifier.routes);

app.post('/login', async (c) => {
  const form = await c.req.parseBody();
  const verdict = await verifier.verify(form['countersign-token'], c, { action: 'login' });
  return c.json(verdict, verdict.ok && verdict.outcome !== 'block' ? 200 : 403);
});

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT) });
