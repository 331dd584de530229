import { createHash } from 'node:crypto';
import type { ClientHello } from './ClientHello.ts';
import { ja3Text } from './ja3Text.ts';

/** JA3 of a hello: an MD5 in hex. */
export function ja3(hello: ClientHello): string {
  return createHash('md5')
    .update(ja3Text(hello, { sorted: false }))
    .digest('hex');
}
