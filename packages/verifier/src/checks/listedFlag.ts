import type { Json } from '@countersign/contract';
import type { IpFacts, IpFlags } from '@countersign/ipdata';
import { bestHit } from '../knowledge/bestHit.ts';
import type { Judgement } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { unknown } from './unknown.ts';

const clear: Judgement = Object.freeze({ result: 'agree' });
const noAddress = unknown('a public address');

/**
 * The rule of a check that names what lists, databases and classes of networks say of the address: the label at the
 * confidence of the surest reason.
 *
 * `missing`: what is not loaded where nothing tells. `unless`: what the address is before it is this.
 */
export function listedFlag(
  flag: keyof IpFlags,
  missing: string,
  unless: (ip: IpFacts) => boolean | undefined = () => false,
): (facts: Facts) => Judgement {
  const notLoaded = unknown(missing);
  return ({ kase: { ip } }) => {
    if (ip?.scope !== 'public') return noAddress;
    const { flags } = ip;
    const is = flags[flag];
    if (is === undefined) return notLoaded;
    if (!is || unless(ip)) return clear;
    return { result: 'agree', claim: ip.address, observation: reasonOf(ip, flag), names: confidenceOf(ip, flag) };
  };
}

/** A provider that names no reason is taken at half its word. */
const confidenceOf = (ip: IpFacts, flag: keyof IpFlags) => bestHit(ip, flag)?.confidence ?? 'medium';

/** Who says so, what it calls the network, and how old its word is. */
function reasonOf(ip: IpFacts, flag: keyof IpFlags): Json {
  const hit = bestHit(ip, flag);
  if (hit === undefined) return { asn: ip.asn ?? null, org: ip.org ?? null };
  const days = ip.sources.find(({ name }) => name === hit.source)?.ageDays;
  return {
    ...(hit.name === undefined ? {} : { name: hit.name }),
    source: hit.source,
    by: hit.by,
    ...(days === undefined ? {} : { days }),
  };
}
