import { readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { createVerifier } from '@countersign/verifier';
import { nodeHandler } from '@countersign/verifier/node';

const verifier = createVerifier({ key: process.env.COUNTERSIGN_KEY, secrets: [process.env.COUNTERSIGN_SECRET] });
const tls = { key: readFileSync(process.env.TLS_KEY), cert: readFileSync(process.env.TLS_CERT) };

createSecureServer({ ...tls, allowHTTP1: true }, nodeHandler(verifier)).listen(process.env.PORT, '127.0.0.1');
