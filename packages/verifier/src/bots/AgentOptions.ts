import type { BotCategory } from '@countersign/contract';

/** An agent that signs its requests (RFC 9421), besides those known here. */
export interface AgentOptions {
  /** Host of its key directory, as its Signature-Agent header names it. */
  host: string;
  name: string;
  operator: string;
  category: BotCategory;
  /** Its public keys, Ed25519 as JWK; without them they are fetched from its directory. */
  keys?: readonly object[];
}
