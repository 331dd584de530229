import { forkedEngine } from '../knowledge/forkedEngine.ts';
import { plainUserAgent } from '../knowledge/plainUserAgent.ts';
import { programOf } from '../knowledge/programOf.ts';
import type { UserAgentReading } from '../knowledge/readUserAgent.ts';
import { remembered } from '../knowledge/remembered.ts';
import type { Facts } from './Facts.ts';
import type { RequestFacts } from './RequestFacts.ts';

/** The request that is judged by its kind, and the browser that its User-Agent claims. */
export interface JudgedRequest {
  request: RequestFacts;
  claimed: UserAgentReading;
  /** The User-Agent has its browser’s plain form: no app’s, no headless build’s, none that varies. */
  plain: boolean;
  /**
   * The report holds what came over the wire. Of the request that brought a token a backend reports what its own runtime
   * and the hops before it left, so that this alone convicts nobody; an inspection is asked of the wire by contract.
   */
  seen: boolean;
}

/** What the User-Agent alone says against judging it as a browser's; each text once. */
const readText = remembered((text) => ({
  missing:
    programOf(text) !== null
      ? 'a claim of a browser: the User-Agent names a program'
      : forkedEngine(text)
        ? 'a browser that keeps up with its engine’s number'
        : null,
  plain: plainUserAgent(text),
}));

/**
 * What a browser sends past its own fetch, without Sec-Fetch and client hints: reports of its network stack (Chromium
 * net/reporting/reporting_uploader.cc; to another origin after a preflight of its own, StartPreflightRequest, which has no
 * Accept, as the preflights of pages have), and media that Android’s own player fetches under the browser’s User-Agent.
 */
function pastFetch(request: RequestFacts, { os }: UserAgentReading): string | null {
  if (request.has('sec-fetch-mode')) return null;
  if (request.value('content-type')?.startsWith('application/reports+json'))
    return 'a request of a page: it is a report';
  if (request.kind === 'preflight' && !request.has('accept')) return 'a request of a page: it is a report’s preflight';
  if (request.kind !== null) return null;
  const media = os === 'Android' && (request.has('range') || request.has('icy-metadata'));
  return media ? 'a request of a page: it may be the system’s, for media' : null;
}

/**
 * The request that is judged by its kind: the inspected one, or the one that brought the token; what is missing, where it
 * cannot be judged.
 */
export function judgedRequest({ kase, use, userAgent, ownUserAgent }: Facts): JudgedRequest | string {
  if (use === null) return 'the request that brought the token';
  const text = use.value('user-agent');
  if (text === undefined) return 'User-Agent of the request';
  const claimed = userAgent(text);
  if (claimed.family === 'other') return 'a claim of a known browser';
  const { missing: named, plain } = readText(text);
  const missing = named ?? pastFetch(use, claimed);
  if (missing !== null) return missing;
  return {
    request: use,
    claimed,
    plain: plain && !claimed.embedded && ownUserAgent === null && claimed.name !== 'HeadlessChrome',
    seen: kase.claims === null || use.observation.connection !== null,
  };
}
