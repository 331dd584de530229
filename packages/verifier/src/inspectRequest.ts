import { type Inspection, version } from '@countersign/contract';
import type { Core } from './Core.ts';
import { inspectCase } from './inspectCase.ts';
import { type Reported, readReported } from './observe/readReported.ts';
import type { Site } from './sites/siteTable.ts';
import { verdictIp } from './verdictIp.ts';

/** Judges a request that brought no token; throws `Refused` `malformed` where it cannot be read. */
export function inspectRequest(core: Core, site: Site, request: Reported): Inspection {
  const use = readReported(request, 'inspect', core);
  const now = core.clock.now();
  const ip = core.ipFacts(use);
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
    bot: null,
    ipAssumed,
  } as const;
  return { ok: true, v: version, ...inspectCase(kase, site.policy, now), ip: verdictIp(use.address, ip, ipAssumed) };
}
