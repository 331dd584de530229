import { env } from 'cloudflare:workers';
import { openIpData } from '@countersign/ipdata';
import manifest from '@countersign/ipdata/data/manifest.json';
import { createVerifier, fetchHandler } from '@countersign/verifier';
import tables from './tables.bin';

const verifier = createVerifier({
  key: env.COUNTERSIGN_KEY,
  secrets: [env.COUNTERSIGN_SECRET],
  ip: openIpData({ manifest, tables }),
});
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
