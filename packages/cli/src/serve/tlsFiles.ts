import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import selfsigned from 'selfsigned';
import { CliError } from '../CliError.ts';
import type { ServeOptions } from './ServeOptions.ts';

/** Certificate and key as PEM. */
export interface TlsFiles {
  cert: string;
  key: string;
  /** Clients are asked for a certificate of this authority; without one they are served all the same. */
  ca?: string;
}

function readPem(option: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CliError('bad-tls', `${option}: ${(error as Error).message}`, error);
  }
}

/** An authority's certificates; node takes any text for them, and then knows no client. */
function readAuthority(path: string): string {
  const pem = readPem('--tls-client-ca', path);
  try {
    new X509Certificate(pem);
  } catch (error) {
    throw new CliError('bad-tls', `--tls-client-ca: ${path} holds no certificate (PEM)`, error);
  }
  return pem;
}

function certificate(tls: Exclude<ServeOptions['tls'], { kind: 'none' }>, host: string): TlsFiles {
  if (tls.kind === 'self-signed') {
    const names = [
      { type: 2, value: 'localhost' },
      { type: 7, ip: '127.0.0.1' },
      { type: 7, ip: '::1' },
    ];
    const pems = selfsigned.generate([{ name: 'commonName', value: host }], {
      days: 30,
      keySize: 2048,
      algorithm: 'sha256',
      extensions: [
        { name: 'basicConstraints', cA: false },
        { name: 'subjectAltName', altNames: names },
      ],
    });
    return { cert: pems.cert, key: pems.private };
  }
  return { cert: readPem('--tls-cert', tls.cert), key: readPem('--tls-key', tls.key) };
}

/** Reads, or makes, what TLS needs; null for plain http. Throws `CliError` `bad-tls`. */
export function tlsFiles(tls: ServeOptions['tls'], host: string, clientCa: string | null): TlsFiles | null {
  if (tls.kind === 'none') return null;
  return { ...certificate(tls, host), ...(clientCa === null ? {} : { ca: readAuthority(clientCa) }) };
}
