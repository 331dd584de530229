import { createVerifier, fetchHandler } from '@countersign/verifier';
import { Hono } from 'hono';

const verifier = createVerifier({ key: process.env.COUNTERSIGN_KEY, secrets: [process.env.COUNTERSIGN_SECRET] });
const countersign = fetchHandler(verifier, { told: 'bun' });
const app = new Hono().all('/countersign/*', (c) => countersign(c.req.raw, c.env));

Bun.serve({ port: process.env.PORT, hostname: '127.0.0.1', fetch: app.fetch });
