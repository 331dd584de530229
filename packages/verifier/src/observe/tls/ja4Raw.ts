import type { ClientHello } from './ClientHello.ts';
import { ja4Parts } from './ja4Parts.ts';

/** JA4 with its lists in place of their hashes (`ja4_r`). */
export function ja4Raw(hello: ClientHello): string {
  return ja4Parts(hello).join('_');
}
