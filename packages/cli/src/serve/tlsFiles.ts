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

function readPem(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CliError('bad-tls', (error as Error).message, error);
  }
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
  return { cert: readPem(tls.cert), key: readPem(tls.key) };
}

/** Reads, or makes, what TLS needs; null for plain http. Throws `CliError` `bad-tls`. */
export function tlsFiles(tls: ServeOptions['tls'], host: string, clientCa: string | null): TlsFiles | null {
  if (tls.kind === 'none') return null;
  return { ...certificate(tls, host), ...(clientCa === null ? {} : { ca: readPem(clientCa) }) };
}
