import type { RealmKind, SignalId, Signals, Verdict, WorkerKind } from '@countersign/contract';
import type { BotReading } from '../bots/BotReading.ts';
import type { Case } from '../case.ts';
import type { Brand } from '../knowledge/greaseBrands.ts';
import type { UserAgentReading } from '../knowledge/readUserAgent.ts';
import type { Policy } from '../policy.ts';
import type { RecognisedMode } from '../privacyModes/recogniseModes.ts';
import type { RequestFacts } from './RequestFacts.ts';

/** A case as the checks read it: the case itself and what follows from it, worked out once. */
export interface Facts {
  readonly kase: Case;
  readonly policy: Policy;
  /** When it is judged, ms since the epoch, by the verifier's clock. */
  readonly now: number;
  readonly coverage: Verdict['coverage'];
  /** Requests that count; a late receipt is absent here. */
  readonly challenge: RequestFacts | null;
  readonly use: RequestFacts | null;
  /** The request that speaks for the page: the challenge; for an inspection, the inspected one. */
  readonly request: RequestFacts | null;
  /** The brands of that request's Sec-CH-UA, in its order; none where it sent none. */
  readonly sentBrands: readonly Brand[];
  readonly script: { readonly [K in WorkerKind]?: RequestFacts };
  readonly inside: { readonly [K in WorkerKind]?: RequestFacts };
  /** Whom the window's User-Agent claims, or the challenge's where the window says nothing, or the request's. */
  readonly claimed: UserAgentReading;
  /** The verifier's URL is potentially trustworthy (https or loopback), so that client hints and Sec-Fetch are sent. */
  readonly trustworthy: boolean | null;
  /** A service worker of the site stands between page and wire; null where the page did not say. */
  readonly controlled: boolean | null;
  /** Why a User-Agent that differs between realms is no lie here, such as an Android browser's desktop site. */
  readonly ownUserAgent: string | null;
  /** The known bot that the request says it is, and whether it proved it; null where it says none. */
  readonly bot: BotReading | null;
  /** Privacy modes that the case shows, the more particular first. */
  readonly modes: readonly RecognisedMode[];
  /** Reads a User-Agent, each text once a case. */
  userAgent(text: string): UserAgentReading;
  /** Value of a signal in a realm; undefined where there is none. */
  signal<S extends SignalId>(realm: RealmKind, id: S): Signals[S] | undefined;
}
