import type { ClientHello } from './ClientHello.ts';
import { withoutGrease } from './withoutGrease.ts';

/**
 * What JA3 hashes: `version,ciphers,extensions,groups,formats`, decimal, without GREASE.
 *
 * `sorted`: extensions by number (ja3n), since Chromium has shuffled them since 110.
 * Method: Salesforce, github.com/salesforce/ja3 (BSD-3-Clause).
 */
export function ja3Text(hello: ClientHello, { sorted }: { sorted: boolean }): string {
  const extensions = withoutGrease(hello.extensions);
  if (sorted) extensions.sort((a, b) => a - b);
  const lists = [withoutGrease(hello.ciphers), extensions, withoutGrease(hello.groups), hello.formats];
  return [hello.version, ...lists.map((list) => list.join('-'))].join(',');
}
