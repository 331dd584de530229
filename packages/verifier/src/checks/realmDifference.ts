import { type Json, workerKinds } from '@countersign/contract';
import type { Judgement } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { unknown } from './unknown.ts';
import { wireContradicts } from './wireContradicts.ts';

/**
 * Holds one value of the window against the same of each worker realm.
 *
 * No genuine browser differs (420 realms measured, private modes included), but only one OS was measured, so that a
 * difference is `moderate` unless `heavy` says that it names another engine or system and the wire says so too.
 *
 * @param read the value of a realm, undefined where it has none.
 * @param heavy whether the difference names another engine or system.
 */
export function realmDifference<T extends Json>(
  facts: Facts,
  what: string,
  read: (realm: 'window' | 'worker' | 'shared' | 'service') => T | undefined,
  heavy: (window: T, other: T) => boolean,
): Judgement {
  const window = read('window');
  if (window === undefined) return unknown(`${what} of the window`);
  const claim = JSON.stringify(window);
  const different: Record<string, T> = {};
  let compared = 0;
  let strong = false;
  for (const realm of workerKinds) {
    const other = read(realm);
    if (other === undefined) continue;
    compared += 1;
    if (JSON.stringify(other) === claim) continue;
    different[realm] = other;
    strong ||= heavy(window, other);
  }
  if (compared === 0) return unknown(`${what} of a worker`);
  if (Object.keys(different).length === 0) return { result: 'agree', claim: window };
  if (facts.ownUserAgent !== null) return unknown(`one ${what}: ${facts.ownUserAgent}`);
  return {
    result: 'conflict',
    claim: window,
    observation: different,
    weight: strong && wireContradicts(facts) ? 'strong' : 'moderate',
  };
}
