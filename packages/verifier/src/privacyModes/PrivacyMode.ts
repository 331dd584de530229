import type { Confidence, Json } from '@countersign/contract';
import type { Facts } from '../checks/Facts.ts';
import type { Noise } from './noise.ts';

/** What a mode is recognised from: the facts of a case, but for the modes themselves. */
export type ModeFacts = Omit<Facts, 'modes'>;

/** How a mode shows in a case. */
export interface Recognition {
  /** `low` names the mode and explains nothing. */
  confidence: Confidence;
  /** The values by which it was recognised. */
  shows: Json;
  /** What it explains here, where that is less than all it may. */
  explains?: readonly Noise[];
}

/**
 * One privacy mode, browser or extension, recognised positively: by several facts that hang together.
 *
 * What a client can copy cheaply must not excuse it, so that a mode explains its own documented noise alone, and never
 * automation, header orders or another engine; of headers no more than the value that it is known to rewrite.
 */
export interface PrivacyMode {
  /** As `explainedBy` and people read it. */
  name: string;
  /** Where its facts come from: a file of its source, a document, a measurement. */
  source: string;
  explains: readonly Noise[];
  recognise(facts: ModeFacts): Recognition | null;
}
