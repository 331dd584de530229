import { createVerifier, fetchHandler } from '@countersign/verifier';

const verifier = createVerifier({
  key: Deno.env.get('COUNTERSIGN_KEY'),
  secrets: [Deno.env.get('COUNTERSIGN_SECRET')],
});
const countersign = fetchHandler(verifier, { told: 'deno' });

Deno.serve({ port: Number(Deno.env.get('PORT')), hostname: '127.0.0.1' }, async (request, info) => {
  if (new URL(request.url).pathname !== '/login') return countersign(request, info);
  const form = await request.formData();
  const use = countersign.observe(request, info);
  const verdict = await verifier.verify(form.get('countersign-token'), use, { action: 'login' });
  return Response.json(verdict, { status: verdict.ok && verdict.outcome !== 'block' ? 200 : 403 });
});
