import { createVerifier, fetchHandler } from '@countersign/verifier';

const verifier = createVerifier({ key: process.env.COUNTERSIGN_KEY, secrets: [process.env.COUNTERSIGN_SECRET] });
const countersign = fetchHandler(verifier, { told: 'bun' });

Bun.serve({
  port: process.env.PORT,
  hostname: '127.0.0.1',
  async fetch(request, server) {
    if (new URL(request.url).pathname !== '/login') return countersign(request, server);
    const form = await request.formData();
    const use = countersign.observe(request, server);
    const verdict = await verifier.verify(form.get('countersign-token'), use, { action: 'login' });
    return Response.json(verdict, { status: verdict.ok && verdict.outcome !== 'block' ? 200 : 403 });
  },
});
