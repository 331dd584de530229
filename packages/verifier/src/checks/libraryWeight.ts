import type { Weight } from '@countersign/contract';
import type { UserAgentReading } from '../knowledge/readUserAgent.ts';
import type { Facts } from './Facts.ts';
import { headersContradict } from './headersContradict.ts';
import { tlsAgainstFamily } from './tlsAgainstFamily.ts';

/**
 * How heavily an HTTP/2 connection of a library weighs. What ends TLS speaks HTTP/2 too: where the hello is a library's
 * and the headers are the browser's, both are one hop's, and it is counted by the hello alone. Where the hello is the
 * claimed browser's own, nothing stood in between.
 */
export function libraryWeight(facts: Facts, claimed: UserAgentReading): Weight {
  const tls = tlsAgainstFamily.judge(facts);
  if (tls.result === 'agree') return 'strong';
  if (tls.result === 'conflict') return tls.weight === 'strong' ? 'strong' : 'weak';
  return headersContradict(facts, claimed) ? 'strong' : 'moderate';
}
