import type { Confidence, Label } from '@countersign/contract';

/** One thing that is known of where a visit comes from, in words that can be read to its person. */
export interface AddressStatement {
  title: string;
  /** The verdict's label that it stands for. */
  label: Label | null;
  /** How sure it is; null where that is no question. */
  confidence: Confidence | null;
  text: string;
  /** Who says so, and how old that is; null where it was seen in this visit. */
  basis: string | null;
  /** What else a contradiction can be. */
  benign: string[];
}
