import { createVerifier, fetchHandler } from '@countersign/verifier';

const verifier = createVerifier({ key: process.env.COUNTERSIGN_KEY, secrets: [process.env.COUNTERSIGN_SECRET] });

Bun.serve({
  port: process.env.PORT,
  hostname: '127.0.0.1',
  tls: { key: Bun.file(process.env.TLS_KEY), cert: Bun.file(process.env.TLS_CERT) },
  fetch: fetchHandler(verifier, { told: 'bun' }),
});
