import { createHash } from 'node:crypto';
import { remembered } from '../../knowledge/remembered.ts';
import type { ClientHello } from './ClientHello.ts';
import { ja4Parts } from './ja4Parts.ts';

const hashOf = (list: string) =>
  list === '' ? '000000000000' : createHash('sha256').update(list).digest('hex').slice(0, 12);
/** The lists of one browser's connections are the same once they are sorted. */
const rememberedHash = remembered(hashOf);
/** No client known has a longer list; a longer one is not worth its place in memory. */
const longest = 1000;
const hash = (list: string) => (list.length > longest ? hashOf(list) : rememberedHash(list));

/** JA4 of a hello over TCP, as `t13d1517h2_8daaf6152771_cb7bf5808d99`. */
export function ja4(hello: ClientHello): string {
  const [head, ciphers, extensions] = ja4Parts(hello);
  return `${head}_${hash(ciphers)}_${hash(extensions)}`;
}
