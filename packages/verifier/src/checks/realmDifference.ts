import { type Json, type RealmKind, workerKinds } from '@countersign/contract';
import type { Judgement } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { unknown } from './unknown.ts';
import { wireContradicts } from './wireContradicts.ts';

/** One value of a realm, and how two of them compare. */
export interface RealmValue<T> {
  /** What it is called where it is missing. */
  what: string;
  /** The value of a realm, undefined where it has none. */
  read(facts: Facts, realm: RealmKind): T | undefined;
  same(a: T, b: T): boolean;
  /** The part that is shown in a finding. */
  show(value: T): Json;
  /** Whether a difference names another engine or system. */
  heavy(facts: Facts, window: T, other: T): boolean;
}

/**
 * Holds one value of the window against the same of each worker realm.
 *
 * No genuine browser differs (420 realms measured, private modes included), but on one system only, so that a difference
 * is `moderate` unless it names another engine or system and the requests themselves say so too.
 */
export function realmDifference<T>(facts: Facts, value: RealmValue<T>): Judgement {
  const window = value.read(facts, 'window');
  if (window === undefined) return unknown(`${value.what} of the window`);
  let compared = 0;
  let heavy = false;
  let different: Record<string, Json> | null = null;
  for (const realm of workerKinds) {
    const other = value.read(facts, realm);
    if (other === undefined) continue;
    compared += 1;
    if (value.same(window, other)) continue;
    different ??= {};
    different[realm] = value.show(other);
    heavy ||= value.heavy(facts, window, other);
  }
  if (compared === 0) return unknown(`${value.what} of a worker`);
  if (different === null) return { result: 'agree', claim: value.show(window) };
  if (facts.ownUserAgent !== null) return unknown(`one ${value.what}: ${facts.ownUserAgent}`);
  return {
    result: 'conflict',
    claim: value.show(window),
    observation: different,
    weight: heavy && wireContradicts(facts) ? 'strong' : 'moderate',
  };
}
