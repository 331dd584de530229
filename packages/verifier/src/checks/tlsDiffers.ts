import { comparableJa4 } from '../knowledge/comparableJa4.ts';
import type { RequestFacts } from './RequestFacts.ts';

/** Whether two requests came from two TLS clients; false where that cannot be told. */
export function tlsDiffers(a: RequestFacts, b: RequestFacts): boolean {
  const { ja4: first } = a.observation;
  const { ja4: second } = b.observation;
  if (first === undefined || second === undefined) return false;
  const one = comparableJa4(first);
  const other = comparableJa4(second);
  return one !== null && other !== null && one.on === other.on && one.client !== other.client;
}
