import { createVerifier, fetchHandler } from '@countersign/verifier';

const verifier = createVerifier({
  key: Deno.env.get('COUNTERSIGN_KEY'),
  secrets: [Deno.env.get('COUNTERSIGN_SECRET')],
});
const tls = {
  key: Deno.readTextFileSync(Deno.env.get('TLS_KEY')),
  cert: Deno.readTextFileSync(Deno.env.get('TLS_CERT')),
};

Deno.serve(
  { port: Number(Deno.env.get('PORT')), hostname: '127.0.0.1', ...tls },
  fetchHandler(verifier, { told: 'deno' }),
);
