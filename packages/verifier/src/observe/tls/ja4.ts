import { createHash } from 'node:crypto';
import type { ClientHello } from './ClientHello.ts';
import { ja4Parts } from './ja4Parts.ts';

const hash = (list: string) =>
  list === '' ? '000000000000' : createHash('sha256').update(list).digest('hex').slice(0, 12);

/** JA4 of a hello over TCP, as `t13d1517h2_8daaf6152771_cb7bf5808d99`. */
export function ja4(hello: ClientHello): string {
  const [head, ciphers, extensions] = ja4Parts(hello);
  return `${head}_${hash(ciphers)}_${hash(extensions)}`;
}
