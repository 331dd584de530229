import type { Verdict } from '@countersign/contract';
import type { IpFacts } from '@countersign/ipdata';

/** The `ip` of a verdict: all facts with their sources, and whether the address was assumed. */
export function verdictIp(address: string | null, facts: IpFacts | null, assumed: boolean): Verdict['ip'] {
  return { ...(facts as Verdict['ip'] | null), address, ...(assumed ? { assumed } : {}) };
}
