import { randomBytes } from 'node:crypto';
import { decodeObservation } from '../observe/decodeObservation.ts';
import { encodeObservation } from '../observe/encodeObservation.ts';
import type { Observation } from '../observe/observation.ts';
import { openBox, sealBox } from './box.ts';
import type { KeyRing } from './keyRing.ts';

/** What a challenge holds; times in ms since the epoch. */
export interface Challenge {
  /** 22 characters of base64url, the server's nonce; made when it is sealed. */
  id: string;
  /** 22 characters of base64url. */
  visit: string;
  site: string;
  origin: string;
  action?: string;
  issued: number;
  expires: number;
  /** Receipt 1: the challenge's own request. */
  observation: Observation;
}

const aad = Buffer.from('countersign challenge 1');
const idBytes = 16;
const fixedBytes = 2 * idBytes + 6 + 2;
/** Bytes that the observation and the challenge's strings may fill together; an origin alone may be 300. */
const observationBytes = 600;

/** Seals a challenge: nonce, visit id, issue, life, then site, action and origin in the observation's own deflate block. */
export function sealChallenge(challenge: Omit<Challenge, 'id'>, keys: KeyRing): string {
  const { visit, site, origin, action = '', issued, expires, observation } = challenge;
  const fixed = Buffer.alloc(fixedBytes);
  randomBytes(idBytes).copy(fixed);
  fixed.write(visit, idBytes, 'base64url');
  fixed.writeUIntBE(issued, 2 * idBytes, 6);
  fixed.writeUInt16BE(Math.round((expires - issued) / 1000), 2 * idBytes + 6);
  const encoded = encodeObservation(observation, observationBytes, `${site}\n${action}\n${origin}\n`);
  return sealBox(Buffer.concat([fixed, encoded]), keys.sealing('challenge', issued), aad);
}

/** Opens a challenge of this verifier; null for any other text. `now` picks the keys, not the expiry. */
export function openChallenge(text: string, keys: KeyRing, now: number): Challenge | null {
  const plain = openBox(text, (epochByte) => keys.opening('challenge', epochByte, now), aad);
  if (!plain) return null;
  const issued = plain.readUIntBE(2 * idBytes, 6);
  const { observation, before } = decodeObservation(plain.subarray(fixedBytes), 3);
  const [site = '', action = '', origin = ''] = before;
  return {
    id: plain.toString('base64url', 0, idBytes),
    visit: plain.subarray(idBytes, 2 * idBytes).toString('base64url'),
    site,
    origin,
    ...(action ? { action } : {}),
    issued,
    expires: issued + plain.readUInt16BE(2 * idBytes + 6) * 1000,
    observation,
  };
}
