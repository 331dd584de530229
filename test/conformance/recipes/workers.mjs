import { env } from 'cloudflare:workers';
import { createVerifier, fetchHandler } from '@countersign/verifier';

// Workers have no files to read IP tables from; Cloudflare itself says where the address is.
const verifier = createVerifier({ key: env.COUNTERSIGN_KEY, secrets: [env.COUNTERSIGN_SECRET], ip: null });
const countersign = fetchHandler(verifier, { told: 'workers' });

export default {
  async fetch(request) {
    if (new URL(request.url).pathname !== '/login') return countersign(request);
    const form = await request.formData();
    const use = countersign.observe(request);
    const verdict = await verifier.verify(form.get('countersign-token'), use, { action: 'login' });
    return Response.json(verdict, { status: verdict.ok && verdict.outcome !== 'block' ? 200 : 403 });
  },
};
