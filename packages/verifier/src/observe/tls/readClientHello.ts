import type { ClientHello } from './ClientHello.ts';
import { ClientHelloError } from './ClientHelloError.ts';
import { parseClientHello } from './parseClientHello.ts';
import { readHandshake } from './readHandshake.ts';

/** Reads a ClientHello from TLS records, or from the bare handshake message. Throws `ClientHelloError`. */
export function readClientHello(bytes: Uint8Array): ClientHello {
  if (bytes[0] === 1) return parseClientHello(bytes);
  const read = readHandshake(bytes);
  if ('message' in read) return parseClientHello(read.message);
  throw new ClientHelloError('incomplete', 'the bytes end before the hello does', {
    values: { bytes: bytes.length, atLeast: read.atLeast },
  });
}
