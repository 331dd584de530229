import type { Confidence, Json, VerifiedBot } from '@countersign/contract';

/** Whom a request says that it is, of the known bots, and what speaks for it and against it. */
export interface BotReading {
  name: string;
  operator: string;
  category: VerifiedBot['category'];
  /** By what it is proven, and what that shows. */
  proven: { by: VerifiedBot['by']; confidence: Confidence; observation: string } | null;
  /** What its operator says of its bots and does not hold of this one. */
  against: { weight: 'strong' | 'moderate'; observation: Json } | null;
  /** What was missing to tell; null where it could be told. */
  missing: string | null;
}
