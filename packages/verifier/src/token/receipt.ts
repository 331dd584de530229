import { decodeObservation } from '../observe/decodeObservation.ts';
import { encodeObservation } from '../observe/encodeObservation.ts';
import type { Observation } from '../observe/observation.ts';
import { boxOverhead, openBox, sealBox } from './box.ts';
import type { KeyRing } from './keyRing.ts';

/** Bytes of a sealed receipt at most. */
const receiptBytes = 300;

const aadOf = (visit: string) => Buffer.from(`countersign receipt 1 ${visit}`);

/** Seals an observation for a visit; the visit id is additional data, so it opens under no other. */
export function sealReceipt(observation: Observation, visit: string, keys: KeyRing): string {
  const plain = encodeObservation(observation, receiptBytes - boxOverhead);
  return sealBox(plain, keys.sealing('receipt', observation.at), aadOf(visit));
}

/** Opens a receipt of this visit; null for any other text. */
export function openReceipt(text: string, visit: string, keys: KeyRing, now: number): Observation | null {
  const plain = openBox(text, (epochByte) => keys.opening('receipt', epochByte, now), aadOf(visit));
  return plain && decodeObservation(plain).observation;
}
