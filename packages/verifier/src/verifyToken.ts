import { type Json, type Verdict, version, type Refusal as WireRefusal } from '@countersign/contract';
import type { AddressHistory } from './addressHistory/AddressHistory.ts';
import { countVisit } from './addressHistory/countVisit.ts';
import { readHistory } from './addressHistory/readHistory.ts';
import type { Core } from './Core.ts';
import type { Case } from './case.ts';
import { judge } from './judge.ts';
import { headerValue } from './observe/headerValue.ts';
import { type Reported, readReported } from './observe/readReported.ts';
import { otherIps } from './otherIps.ts';
import { Refused } from './Refused.ts';
import { refusal } from './refusal.ts';
import type { Site } from './sites/siteTable.ts';
import { claimGraceSeconds, claimUse } from './token/claimUse.ts';
import { type OpenedToken, openToken } from './token/openToken.ts';
import { signPass } from './token/signPass.ts';
import type { VerifyOptions } from './VerifierOptions.ts';
import { verdictIp } from './verdictIp.ts';

type Claiming = Parameters<typeof openToken>[1]['claim'];

/** Claims the use; where the store fails, refuses or notes that single use was not enforced, as configured. */
function claiming(core: Core, site: Site, key: string | undefined, now: number, degrade: () => void): Claiming {
  return async (challenge, tokenHash) => {
    const use = { site: site.id, tokenHash, ...(key === undefined ? {} : { idempotencyKey: key }) };
    try {
      return await claimUse(challenge, use, now, core.store);
    } catch (error) {
      if (error instanceof Refused) throw error;
      core.log({ event: 'store-down', site: site.id, problem: (error as Error).message });
      if (core.storeFailure === 'closed') throw new Refused('store-down', undefined, error);
      if (now > challenge.expires) throw new Refused('challenge-expired', { graceSeconds: claimGraceSeconds });
      degrade();
      return now;
    }
  };
}

function caseOf(opened: OpenedToken, use: Case['use'], addressHistory: AddressHistory | null, core: Core): Case {
  const { claims, assurance, challenge, script, inside, foreignReceipts, repeatedReceipts } = opened;
  const { address } = challenge.observation;
  const later = [...Object.values(script), ...Object.values(inside)].map(({ observation }) => observation);
  return {
    claims,
    assurance,
    issuedAt: challenge.issued,
    challenge: challenge.observation,
    script,
    inside,
    foreignReceipts,
    repeatedReceipts,
    use,
    ip: core.ipFacts(challenge.observation),
    otherIps: otherIps(core, address, [...later, use]),
    addressHistory,
    bot: null,
    ipAssumed: core.assumed(address),
  };
}

/** A test site's outcome stands, whatever was found; an unsigned token still passes nowhere. */
function judged(kase: Case, site: Site, at: number): ReturnType<typeof judge> {
  const found = judge(kase, site.policy, at);
  if (!site.test) return found;
  const { outcome, labels } = site.test;
  return { ...found, labels, outcome: outcome === 'pass' && kase.assurance === 'unsigned' ? 'review' : outcome };
}

function passOf(opened: OpenedToken, outcome: string, core: Core): string {
  const { claims, challenge, at } = opened;
  return signPass(
    {
      aud: claims.site,
      at,
      jti: challenge.id,
      origin: challenge.origin,
      action: claims.action ?? null,
      outcome,
      prefix: core.prefix(challenge.observation.address),
    },
    core.keys.passKey(at),
  );
}

/** Opens and judges one token; answers a verdict or a refusal, and logs which. */
export async function verifyToken(
  core: Core,
  site: Site,
  token: unknown,
  request: Reported | undefined | null,
  { action, idempotencyKey, onCase }: Omit<VerifyOptions, 'site'>,
): Promise<Verdict | WireRefusal> {
  const started = performance.now();
  const elapsed = () => Math.round((performance.now() - started) * 100) / 100;
  try {
    const now = await core.clock.ask();
    const use = request == null ? null : readReported(request, 'use', core);
    let degraded = false;
    let history: Promise<AddressHistory | null> = Promise.resolve(null);
    let prepared: Promise<void> | undefined;
    const claim = claiming(core, site, idempotencyKey, now, () => {
      degraded = true;
    });
    const opened = await openToken(token, {
      keys: core.keys,
      now,
      site: site.id,
      // A site without origins took the mount's own when it sealed the challenge; there is none to compare here.
      admits: (origin) => site.origins === null || site.origins.has(origin),
      action,
      claim(challenge, tokenHash) {
        history = readHistory(core, challenge.observation.address, now);
        // Beside the store and the cryptography, which take their time too.
        prepared = core.prepareIp?.([challenge.observation.address, use?.address]);
        return claim(challenge, tokenHash);
      },
    });
    await prepared;
    const kase = caseOf(opened, use, await history, core);
    kase.bot = await core.bots.prove({ speaker: kase.challenge, facts: kase.ip, signed: use });
    onCase?.(kase);
    const found = judged(kase, site, opened.at);
    // A retry was counted when it was new.
    const teaches = found.outcome === 'pass' && opened.assurance === 'signed' && opened.at === now && !degraded;
    if (teaches && site.test === null) await countVisit(core, kase, now);
    const { claims, challenge } = opened;
    const { address } = challenge.observation;
    const passes = found.outcome === 'pass' && opened.assurance === 'signed' && !degraded;
    const verdict: Verdict = {
      ok: true,
      v: version,
      outcome: found.outcome,
      score: found.score,
      assurance: opened.assurance,
      labels: found.labels,
      findings: found.findings,
      coverage: found.coverage,
      browser: found.browser,
      ...(found.bot === undefined ? {} : { bot: found.bot }),
      site: site.id,
      origin: challenge.origin,
      action: claims.action ?? null,
      cdata: claims.cdata ?? null,
      issuedAt: new Date(challenge.issued).toISOString(),
      ip: verdictIp(address, kase.ip, kase.ipAssumed),
      ...(passes ? { pass: passOf(opened, found.outcome, core) } : {}),
      ...(degraded ? { degraded } : {}),
    };
    // A conflict that a privacy mode explains says nothing against the visit, and is not logged as one.
    const ids = (result: string) =>
      verdict.findings.filter((one) => one.result === result && one.explainedBy === undefined).map(({ id }) => id);
    core.log({
      event: 'verdict',
      site: site.id,
      action: verdict.action,
      outcome: verdict.outcome,
      score: verdict.score,
      labels: verdict.labels.map(({ label, confidence }) => ({ label, confidence })),
      conflicts: ids('conflict'),
      unknown: ids('unknown'),
      ip: core.logged(address),
      ua: headerValue(challenge.observation, 'user-agent') ?? null,
      ms: elapsed(),
    });
    return verdict;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    core.log({
      event: 'refusal',
      site: site.id,
      code: error.code,
      values: error.values as Record<string, Json>,
      ms: elapsed(),
    });
    return refusal(error);
  }
}
