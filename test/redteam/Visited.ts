import type { Verdict } from '@countersign/contract';

/** What another library says of the same visit: its own rule decides, `why` names what it found. */
export interface PeerVerdict {
  flagged: boolean | null;
  why: string;
}
export const peers = ['botd', 'fpscanner', 'creepjs'] as const;
export type Peer = (typeof peers)[number];

/** What one visit left behind. */
export interface Visited {
  verdict?: Verdict;
  /** The verifier's refusal of a token. */
  refusal?: { code: string; message?: string };
  /** The agent's own error, or why the visit ended without a token. */
  failure?: string;
  peers: Partial<Record<Peer, PeerVerdict>>;
}
