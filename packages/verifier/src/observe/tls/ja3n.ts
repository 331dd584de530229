import { createHash } from 'node:crypto';
import type { ClientHello } from './ClientHello.ts';
import { ja3Text } from './ja3Text.ts';

/** JA3 with the extensions sorted: one value for a browser that shuffles them. An MD5 in hex. */
export function ja3n(hello: ClientHello): string {
  return createHash('md5')
    .update(ja3Text(hello, { sorted: true }))
    .digest('hex');
}
