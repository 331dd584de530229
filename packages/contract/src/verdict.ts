import type { BotCategory } from './botCategories.ts';
import type { confidenceRank } from './confidenceRank.ts';
import type { Family } from './families.ts';

/** Labels, what each says, and whether it convicts, describes the address, or gives context alone. */
export const labels = {
  automation: { kind: 'convicting', meaning: 'driven by a program' },
  'spoofed-browser': { kind: 'convicting', meaning: 'not the browser that it claims to be' },
  'harvested-token': { kind: 'convicting', meaning: 'the token was made elsewhere than it is used' },
  'insufficient-evidence': { kind: 'convicting', meaning: 'the visit shows too little to be judged' },
  vpn: { kind: 'address', meaning: 'the address belongs to, or behaves like, a VPN' },
  proxy: { kind: 'address', meaning: 'the address belongs to a proxy' },
  tor: { kind: 'address', meaning: 'the address is a Tor exit' },
  hosting: { kind: 'address', meaning: 'the address belongs to a data centre' },
  relay: { kind: 'address', meaning: 'the address belongs to a privacy relay' },
  'privacy-mode': { kind: 'context', meaning: 'a privacy mode of a known browser' },
  'verified-bot': { kind: 'context', meaning: 'a crawler that proved who it is' },
  incognito: { kind: 'context', meaning: 'a private window' },
  'virtual-machine': { kind: 'context', meaning: 'a virtual machine' },
  'remote-desktop': { kind: 'context', meaning: 'a remote desktop' },
  'developer-tools': { kind: 'context', meaning: 'developer tools are open' },
} as const;
export type Label = keyof typeof labels;

/** How heavily a conflict weighs: its share in the score, and what it takes. */
export const weights = {
  decisive: { share: 0.99, meaning: 'impossible in any genuine browser, by source or specification' },
  strong: { share: 0.8, meaning: 'no genuine case measured' },
  moderate: { share: 0.3, meaning: 'rare, but with real benign causes' },
  weak: { share: 0.05, meaning: 'context' },
} as const;
export type Weight = keyof typeof weights;

/** Where a finding comes from; findings are independent when their sources differ. */
export const findingSources = [
  'window values',
  'realm values',
  'header values',
  'header order',
  'TLS',
  'HTTP/2',
  'TCP',
  'address',
  'rendering',
  'behaviour',
  'continuity',
] as const;
export type FindingSource = (typeof findingSources)[number];

export type Confidence = keyof typeof confidenceRank;
export type Outcome = 'pass' | 'review' | 'block';
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What a check says of a case. */
export interface Finding {
  id: string;
  result: 'agree' | 'conflict' | 'unknown';
  weight: Weight;
  /** What the browser said. */
  claim?: Json;
  /** What was seen instead, or beside it. */
  observation?: Json;
  /** What was missing, for `unknown`. */
  missing?: string;
  /** The finding in plain words. */
  text: string;
  /** Known benign causes. */
  benign: string[];
  /** The privacy mode or setting that explains the conflict; an explained conflict counts for no label. */
  explainedBy?: string;
}

export interface VerdictLabel {
  label: Label;
  confidence: Confidence;
  /** Ids of the findings behind it. */
  findings: string[];
}

/** A browser as claimed or as inferred. */
export interface BrowserIdentity {
  family: Family;
  /** Product name, such as Chrome, Edge, Firefox, Safari. */
  name: string | null;
  major: number | null;
  os: string | null;
  mobile: boolean | null;
}

/** A bot that proved who it is. */
export interface VerifiedBot {
  name: string;
  operator: string;
  category: BotCategory;
  /** What proved it: the operator's list of addresses, reverse DNS, the operator's own network (AS), its signature. */
  by: 'list' | 'reverse-dns' | 'network' | 'signature';
}

/** The answer to a token: data, never an exception. */
export interface Verdict {
  ok: true;
  v: number;
  outcome: Outcome;
  /** 0 to 100, 100 = surely not what it claims; for sorting, never for deciding. */
  score: number;
  assurance: 'signed' | 'unsigned';
  labels: VerdictLabel[];
  findings: Finding[];
  coverage: {
    /** Share, 0 to 1, of the core evidence that this browser can show and did. */
    known: number;
    unknown: { id: string; why: string }[];
  };
  browser: { claimed: BrowserIdentity; inferred: BrowserIdentity | null };
  site: string;
  origin: string;
  action: string | null;
  cdata: string | null;
  /** ISO 8601 time of the challenge. */
  issuedAt: string;
  ip: { [fact: string]: Json | undefined; address: string | null; assumed?: boolean };
  bot?: VerifiedBot;
  visitor?: string;
  pass?: string;
  degraded?: boolean;
}

/** The answer to a request that brought no token. */
export type Inspection = Pick<
  Verdict,
  'ok' | 'v' | 'outcome' | 'labels' | 'findings' | 'coverage' | 'browser' | 'score' | 'ip' | 'bot'
>;
