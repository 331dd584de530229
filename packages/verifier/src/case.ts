import type { Claims, WorkerKind } from '@countersign/contract';
import type { IpFacts } from '@countersign/ipdata';
import type { AddressHistory } from './addressHistory/AddressHistory.ts';
import type { BotProof } from './bots/BotProof.ts';
import type { Observation } from './observe/observation.ts';

/** A receipt as opened: what it shows, and whether it counts. */
export type ReceiptState =
  | { state: 'good'; observation: Observation }
  /** Sealed more than 60 s before the challenge or after its expiry: unknown, never a finding. */
  | { state: 'late'; observation: Observation };

/** One token opened, or one request inspected: everything that the checks may read. */
export interface Case {
  /** The token's claims; null for an inspection. */
  claims: Claims | null;
  assurance: 'signed' | 'unsigned';
  /** When the challenge was issued, ms since the epoch; for an inspection, when the request came. */
  issuedAt: number;
  /** The challenge's own request; null for an inspection. */
  challenge: Observation | null;
  script: { [K in WorkerKind]?: ReceiptState };
  inside: { [K in WorkerKind]?: ReceiptState };
  /** Receipts that did not open under this visit, and receipts that came twice for one endpoint and kind. */
  foreignReceipts: number;
  repeatedReceipts: number;
  /** The request that brought the token to the site, as its backend reports it; or the inspected request. */
  use: Observation | null;
  /** IP facts of the challenge's address (of the request's for an inspection); null where no source is loaded. */
  ip: IpFacts | null;
  /** IP facts of the addresses of later requests, by address, where they are not the challenge's. */
  otherIps: Readonly<Record<string, IpFacts>>;
  /** What earlier visits from the challenge's address showed; null where no store tells. */
  addressHistory: AddressHistory | null;
  /** What was found for and against the bot that a request says it is; null where it says none. */
  bot: BotProof | null;
  /** The address was assumed, as the demo does for loopback. */
  ipAssumed: boolean;
}
