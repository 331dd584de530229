import { env } from 'cloudflare:workers';
import { openIpData } from '@countersign/ipdata';
import { createVerifier, fetchHandler } from '@countersign/verifier';
import tables from './tables.bin';

const verifier = createVerifier({
  key: env.COUNTERSIGN_KEY,
  secrets: [env.COUNTERSIGN_SECRET],
  ip: openIpData({ tables }),
});

export default { fetch: fetchHandler(verifier, { told: 'workers' }) };
