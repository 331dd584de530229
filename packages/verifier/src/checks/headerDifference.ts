import type { Judgement } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import type { RequestFacts } from './RequestFacts.ts';
import { unknown } from './unknown.ts';

/** Holds one header of the challenge against the same of other requests of the visit, by the name given to each. */
export function headerDifference(
  facts: Facts,
  name: string,
  requests: Readonly<Record<string, RequestFacts | null | undefined>>,
): Judgement {
  const claim = facts.challenge?.value(name);
  if (claim === undefined) return unknown(`${name} of the challenge`);
  const different: Record<string, string> = {};
  let compared = 0;
  for (const id in requests) {
    const value = requests[id]?.value(name);
    if (value === undefined) continue;
    compared += 1;
    if (value !== claim) different[id] = value;
  }
  if (compared === 0) return unknown(`${name} of ${Object.keys(requests).join(', ')}`);
  if (Object.keys(different).length === 0) return { result: 'agree', claim };
  if (facts.ownUserAgent !== null) return unknown(`one ${name}: ${facts.ownUserAgent}`);
  return { result: 'conflict', claim, observation: different };
}
