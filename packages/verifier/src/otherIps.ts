import type { IpFacts } from '@countersign/ipdata';
import type { Core } from './Core.ts';
import type { Observation } from './observe/observation.ts';

/** Facts of the addresses of later requests of a visit that are not the first's; none for most visits. */
export function otherIps(
  core: Pick<Core, 'ipFacts'>,
  first: string | null,
  later: readonly (Observation | null | undefined)[],
): Readonly<Record<string, IpFacts>> {
  let found: Record<string, IpFacts> | undefined;
  for (const seen of later) {
    const address = seen?.address;
    if (!seen || !address || address === first || found?.[address]) continue;
    const facts = core.ipFacts(seen);
    if (facts === null) continue;
    found ??= {};
    found[address] = facts;
  }
  return found ?? none;
}

const none: Readonly<Record<string, IpFacts>> = Object.freeze({});
