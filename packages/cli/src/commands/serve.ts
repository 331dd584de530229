import { edgePresets } from '@countersign/verifier';
import { readServeOptions } from '../serve/readServeOptions.ts';
import { startServer } from '../serve/startServer.ts';
import type { Command } from './Command.ts';

/** Resolves when the process is asked to end. */
const asked = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });

/** `countersign serve`: the verifier at /countersign, and with --demo a page to try it. */
export const serve: Command = {
  usage: `countersign serve [options]
    Serves the verifier at /countersign.
    --port N              default 8787
    --host H              default 127.0.0.1
    --demo                serves a page at / that shows a browser its own verdict
    --tls self-signed     TLS with a certificate made at each start; HTTP/2 and HTTP/1.1,
                          and how a client begins both is observed
    --tls-cert F --tls-key F  the same with PEM files
    --tls-client-ca F     ask clients for a certificate of this authority: the edge's, see --edge
    --tcp                 observe how clients open TCP; Linux, with the package koffi installed
    --config F            sites, their origins, secrets and policies (JSON)
    --state DIR           keys, secret and store; default .countersign
    --store sqlite|memory default sqlite
    --log json|pretty     default pretty
    --log-ip full|prefix|none  default prefix
    --trust-proxy CIDR    believe X-Forwarded-* of these peers; may be repeated
    --edge NAME           what stands in front and tells of its clients:
                          ${Object.keys(edgePresets).join(', ')};
                          COUNTERSIGN_EDGE_SECRET is what it sends in X-Countersign-Secret, else
                          its network is one of --trust-proxy; more in the file of --config
    --ip-source NAME      use these sources of countries and networks alone, such as iptoasn; may be
                          repeated
    --mmdb FILE           a file in MaxMind's format, before what is packed; may be repeated
    --assume-ip ADDRESS   with --demo: loopback and private peers count as this address
    COUNTERSIGN_KEY and COUNTERSIGN_SECRET overrule what the state folder holds.`,
  async run(args) {
    const options = readServeOptions(args);
    const server = await startServer(options);
    await asked();
    await server.close();
  },
};
