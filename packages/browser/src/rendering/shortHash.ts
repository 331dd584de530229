import { Unavailable } from '../reading/Unavailable.ts';
import { base64url } from '../token/base64url.ts';
import { utf8 } from '../token/utf8.ts';

/** SHA-256 of a text, its first 22 characters of base64url. */
export async function shortHash(text: string): Promise<string> {
  if (!crypto.subtle) throw new Unavailable('unsupported', 'no secure context');
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)))).slice(0, 22);
}
