import { createHash } from 'node:crypto';
import { withoutGrease } from '../observe/tls/withoutGrease.ts';

const lists = /^(\d{1,5}),([\d-]*),([\d-]*),([\d-]*),([\d-]*)$/;
const ungreased = (list: string) => (list === '' ? '' : withoutGrease(list.split('-').map(Number)).join('-'));

/** JA3 as a hash; hashes the text where an edge tells that, which may hold GREASE. undefined for anything else. */
export function readJa3(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 1024) return undefined;
  if (/^[0-9a-f]{32}$/i.test(text)) return text.toLowerCase();
  const [, version, ciphers = '', extensions = '', groups = '', formats = ''] = lists.exec(text) ?? [];
  if (version === undefined || ciphers === '') return undefined;
  const plain = [version, ungreased(ciphers), ungreased(extensions), ungreased(groups), formats].join(',');
  return createHash('md5').update(plain).digest('hex');
}
