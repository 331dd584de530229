import { realmKinds, type WorkerKind } from '@countersign/contract';
import { readBot } from '../bots/readBot.ts';
import type { Case, ReceiptState } from '../case.ts';
import { readCoverage } from '../coverage.ts';
import { isLoopbackOrigin } from '../isLoopbackOrigin.ts';
import { parseBrands } from '../knowledge/parseBrands.ts';
import { readUserAgent, type UserAgentReading } from '../knowledge/readUserAgent.ts';
import type { Observation } from '../observe/observation.ts';
import type { Policy } from '../policy.ts';
import type { ModeFacts } from '../privacyModes/PrivacyMode.ts';
import { recogniseModes } from '../privacyModes/recogniseModes.ts';
import type { Facts } from './Facts.ts';
import { ownUserAgent } from './ownUserAgent.ts';
import { RequestFacts } from './RequestFacts.ts';
import { signalOf } from './signalOf.ts';

type Receipts = { [K in WorkerKind]?: ReceiptState };
type Requests = { [K in WorkerKind]?: RequestFacts };

function good(receipts: Receipts): Requests {
  const requests: Requests = {};
  for (const kind of ['worker', 'shared', 'service'] as const) {
    const receipt = receipts[kind];
    if (receipt?.state === 'good') requests[kind] = new RequestFacts(receipt.observation);
  }
  return requests;
}

/**
 * Whether the verifier's URL is potentially trustworthy (Secure Contexts, section 3.1). The page's origin tells it where
 * a proxy hides the scheme: a page under https cannot reach plain http but on loopback.
 */
function trustworthyOf(observation: Observation | null, origin: string | undefined): boolean | null {
  if (observation?.scheme === 'https') return true;
  if (origin === undefined) return null;
  if (origin.startsWith('https:') || isLoopbackOrigin(origin)) return true;
  return observation?.scheme === 'http' && origin.startsWith('http:') ? false : null;
}

/** Works out what the checks read from a case, once for all of them. */
export function readFacts(kase: Case, policy: Policy, now: number): Facts {
  const readings = new Map<string, UserAgentReading>();
  const userAgent = (text: string): UserAgentReading => {
    let reading = readings.get(text);
    if (reading === undefined) {
      reading = readUserAgent(text);
      readings.set(text, reading);
    }
    return reading;
  };
  const evidence = kase.claims?.evidence;
  const signal: Facts['signal'] = (realm, id) => signalOf(evidence, realm, id);
  const challenge = kase.challenge && new RequestFacts(kase.challenge);
  const use = kase.use && new RequestFacts(kase.use);
  const request = kase.claims === null ? use : challenge;
  const script = good(kase.script);
  const inside = good(kase.inside);
  const text = signal('window', 'navigator')?.userAgent ?? request?.value('user-agent') ?? '';
  const claimed = userAgent(text);
  const trustworthy = trustworthyOf(request?.observation ?? null, request?.value('origin') ?? kase.claims?.origin);
  const others = [
    ...realmKinds.map((realm) => signal(realm, 'navigator')?.userAgent),
    ...[...Object.values(script), ...Object.values(inside)].map((request) => request.value('user-agent')),
  ].filter((other) => other !== undefined && other !== text) as string[];
  const touchPoints = signal('window', 'navigator')?.maxTouchPoints ?? 0;
  const own = ownUserAgent(claimed, others.map(userAgent), touchPoints);
  const facts: ModeFacts = {
    kase,
    policy,
    now,
    coverage: readCoverage(kase, { claimed, trustworthy, ownUserAgent: own }),
    challenge,
    use,
    request,
    sentBrands: parseBrands(request?.value('sec-ch-ua') ?? ''),
    script,
    inside,
    claimed,
    trustworthy,
    controlled: signal('window', 'page')?.controlled ?? null,
    ownUserAgent: own,
    bot: readBot(kase, text, () => request?.proxied === true),
    userAgent,
    signal,
  };
  return Object.assign(facts, { modes: recogniseModes(facts) });
}
