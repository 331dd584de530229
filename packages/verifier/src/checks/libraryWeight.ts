import type { Weight } from '@countersign/contract';
import type { Facts } from './Facts.ts';
import { headerConflict } from './headerConflict.ts';
import { ownWeights } from './ownWeights.ts';
import { tlsAgainstFamily } from './tlsAgainstFamily.ts';

/**
 * How heavily an HTTP/2 connection weighs that is no browser's. What ends TLS speaks HTTP/2 too: where the hello is a
 * library's and the headers are the browser's, both are one hop's, and it is counted by the hello alone. Where the hello
 * is the claimed browser's own, or the browser's weights came through, nothing stood in between.
 *
 * `hop`: proxies and scanners are built on such a library, and may have changed a header or two.
 */
export function libraryWeight(facts: Facts, hop: boolean): Weight {
  const tls = tlsAgainstFamily.judge(facts);
  if (tls.result === 'agree' || (tls.result === 'conflict' && ownWeights(facts))) return 'strong';
  const headers = headerConflict(facts);
  if (headers === null) {
    if (tls.result === 'unknown') return 'moderate';
    return tls.weight === 'moderate' ? 'weak' : 'strong';
  }
  return hop && headers !== 'strong' ? 'moderate' : 'strong';
}
