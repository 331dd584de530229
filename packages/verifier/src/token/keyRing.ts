import { createHmac } from 'node:crypto';
import type { SealKey } from '@countersign/contract';
import { deriveBytes, type KeyPurpose } from './deriveBytes.ts';
import { epochLength, epochOf, openingEpochs } from './epochs.ts';
import { parseMasterKeys } from './parseMasterKeys.ts';
import { type PassKey, passKey } from './passKey.ts';
import { p256Pair, type SealPair, x25519Pair } from './sealPair.ts';

/** Keys of an epoch kept per master key before all are derived anew. */
const kept = 64;

type BoxPurpose = Extract<KeyPurpose, 'challenge' | 'receipt'>;

/** Every key that a verifier uses, derived from the master keys; `now` is ms since the epoch. */
export interface KeyRing {
  /** Key that seals challenges or receipts now, and its epoch. */
  sealing(purpose: BoxPurpose, now: number): { epoch: number; key: Buffer };
  /** Keys that may open a box whose epoch ends on `epochByte`. */
  opening(purpose: BoxPurpose, epochByte: number, now: number): Buffer[];
  /** Public keys that evidence is sealed to now, X25519 first. */
  sealKeys(now: number): SealKey[];
  /** The seal key of a kid, while it is accepted. */
  sealPair(kid: string, now: number): SealPair | undefined;
  passKey(now: number): PassKey;
  /** Public pass keys of the day before, this one and the next. */
  passKeys(now: number): PassKey['publicJwk'][];
  /** A name for a text, by which a store may keep counts of it without holding it; another once the key is rotated. */
  alias(text: string): string;
}

/** Makes the key ring of COUNTERSIGN_KEY; a function is asked at each use, so that a rotated key needs no restart. */
export function keyRing(source: string | (() => string)): KeyRing {
  const read = typeof source === 'function' ? source : () => source;
  let text = read();
  let masters = parseMasterKeys(text);
  let cache = new WeakMap<Buffer, Map<string, unknown>>();

  const current = (): [Buffer, ...Buffer[]] => {
    const next = read();
    if (next !== text) {
      masters = parseMasterKeys(next);
      text = next;
      cache = new WeakMap();
    }
    return masters as [Buffer, ...Buffer[]];
  };

  const cached = <T>(master: Buffer, name: string, epoch: number, make: () => T): T => {
    let keys = cache.get(master);
    if (!keys || keys.size >= kept) {
      keys = new Map();
      cache.set(master, keys);
    }
    const id = `${name} ${epoch}`;
    const held = keys.get(id);
    if (held !== undefined) return held as T;
    const made = make();
    keys.set(id, made);
    return made;
  };

  const box = (master: Buffer, purpose: BoxPurpose, epoch: number) =>
    cached(master, purpose, epoch, () => deriveBytes(master, purpose, epoch, 32));
  const pairs = (master: Buffer, epoch: number) =>
    cached(master, 'seal', epoch, () => [x25519Pair(master, epoch), p256Pair(master, epoch)]);
  const pass = (master: Buffer, epoch: number) => cached(master, 'pass', epoch, () => passKey(master, epoch));

  return {
    sealing(purpose, now) {
      const epoch = epochOf(now, epochLength.hour);
      return { epoch, key: box(current()[0], purpose, epoch) };
    },
    opening(purpose, epochByte, now) {
      const epochs = openingEpochs(now, epochLength.hour).filter((epoch) => (epoch & 0xff) === epochByte);
      return current().flatMap((master) => epochs.map((epoch) => box(master, purpose, epoch)));
    },
    sealKeys(now) {
      return pairs(current()[0], epochOf(now, epochLength.hour)).map(({ kid, jwk }) => ({ kid, jwk }));
    },
    sealPair(kid, now) {
      for (const master of current()) {
        for (const epoch of openingEpochs(now, epochLength.hour)) {
          const pair = pairs(master, epoch).find((candidate) => candidate.kid === kid);
          if (pair) return pair;
        }
      }
      return undefined;
    },
    alias(text) {
      const master = current()[0];
      const key = cached(master, 'alias', 0, () => deriveBytes(master, 'alias', 0, 32));
      return createHmac('sha256', key).update(text).digest('base64url').slice(0, 22);
    },
    passKey: (now) => pass(current()[0], epochOf(now, epochLength.day)),
    passKeys(now) {
      const today = epochOf(now, epochLength.day);
      return current().flatMap((master) => [today, today - 1, today + 1].map((day) => pass(master, day).publicJwk));
    },
  };
}
