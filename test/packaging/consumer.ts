// A user's program: type checked in an empty folder against the packed packages, then run there.
import { type Attestation, attest, prepare } from '@countersign/browser';
import { type IpFacts, openIpData } from '@countersign/ipdata';
import { ipDataFolder, watchLists } from '@countersign/ipdata/node';
import { createVerifier, type Verdict } from '@countersign/verifier';
import { nodeHandler } from '@countersign/verifier/node';
import { sqliteStore } from '@countersign/verifier/sqlite';
import { makeVerdict } from '@countersign/verifier/testing';

export const inTheBrowser = (): Promise<Attestation> => {
  prepare();
  return attest({ action: 'login' });
};

const secret = 'a-secret-of-the-consumer';
const store = sqliteStore({ path: 'state.db' });
const ip = openIpData({ layers: [watchLists({ dir: ipDataFolder('.countersign') })] });
const verifier = createVerifier({ key: Buffer.alloc(32, 1).toString('base64url'), secrets: [secret], store, ip });
const refused = await verifier.verify('no token');
const health = await verifier.routes.request('/health');
const verdict: Verdict = makeVerdict();
const { countries, flags }: IpFacts = ip.lookup('73.162.10.20');
console.log(
  JSON.stringify({
    refused: refused.ok ? null : refused.error.code,
    health: health.status,
    handler: typeof nodeHandler(verifier),
    verdict: verdict.ok,
    countries,
    hosting: flags.hosting,
  }),
);
await verifier.close();
ip.close?.();
