import type { EdgePreset } from './EdgePreset.ts';
import type { EdgeName } from './edgePresets.ts';

/** Whose word counts. Each that is named must hold; where none is, the peer has to be one of `trustProxy`. */
export interface EdgeTrust {
  /** CIDR networks from which the edge calls. */
  networks?: readonly string[];
  /** Secrets of 16 characters and more that the edge sends in `secretHeader`; any of them will do, so that they can be rotated. */
  secrets?: readonly string[];
  /** Default `x-countersign-secret`. */
  secretHeader?: string;
  /** The edge shows a certificate that the server has verified against its own `ca` (node's TLS servers alone). */
  clientCertificate?: boolean;
  /** Nobody but the edge can reach this server, as on a platform that calls functions itself. Stands alone. */
  anyPeer?: boolean;
}

/** What `edge` takes: a preset's name and what differs from it, or all of one's own; null takes a header out of the preset. */
export type EdgeOptions = { preset?: EdgeName; trust?: EdgeTrust } & {
  [K in keyof EdgePreset]?: EdgePreset[K] | null;
};
