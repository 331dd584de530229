import { type Inspection, version } from '@countersign/contract';
import type { IpFacts } from '@countersign/ipdata';
import type { BotProof } from './bots/BotProof.ts';
import type { Core } from './Core.ts';
import { inspectCase } from './inspectCase.ts';
import type { Observation } from './observe/observation.ts';
import { type Reported, readReported } from './observe/readReported.ts';
import type { Site } from './sites/siteTable.ts';
import { verdictIp } from './verdictIp.ts';

function inspected(core: Core, site: Site, use: Observation, ip: IpFacts | null, bot: BotProof | null): Inspection {
  const now = core.clock.now();
  const ipAssumed = core.assumed(use.address);
  const kase = {
    claims: null,
    assurance: 'signed',
    issuedAt: now,
    challenge: null,
    script: {},
    inside: {},
    foreignReceipts: 0,
    repeatedReceipts: 0,
    use,
    ip,
    otherIps: {},
    addressHistory: null,
    bot,
    ipAssumed,
  } as const;
  return { ok: true, v: version, ...inspectCase(kase, site.policy, now), ip: verdictIp(use.address, ip, ipAssumed) };
}

/**
 * Judges a request that brought no token; throws `Refused` `malformed` where it cannot be read.
 *
 * Of what takes time (services that tell of addresses, reverse DNS) it takes what is known by now, and has the rest asked
 * for: the next request from there finds it.
 */
export function inspectRequest(core: Core, site: Site, request: Reported): Inspection {
  const use = readReported(request, 'inspect', core);
  void core.prepareIp?.([use.address]);
  const facts = core.ipFacts(use);
  return inspected(core, site, use, facts, core.bots.peek({ speaker: use, facts, signed: use }));
}

/** The same, but waits for what takes time, as long as is configured. */
export async function inspectProven(core: Core, site: Site, request: Reported): Promise<Inspection> {
  const use = readReported(request, 'inspect', core);
  await core.prepareIp?.([use.address]);
  const facts = core.ipFacts(use);
  return inspected(core, site, use, facts, await core.bots.prove({ speaker: use, facts, signed: use }));
}
