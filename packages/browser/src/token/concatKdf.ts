import { utf8 } from './utf8.ts';

/** What a derived key is for (NIST SP 800-56A section 5.8.1, as RFC 7518 section 4.6.2 uses it). */
export interface KeyUse {
  /** AlgorithmID: `enc` where the key agreement is direct. */
  algorithm: string;
  /** Length of the key, at most the hash's 256. */
  bits: number;
  partyU?: Uint8Array<ArrayBuffer>;
  partyV?: Uint8Array<ArrayBuffer>;
}

const uint32 = (value: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);

/** A key from a shared secret: one round of SHA-256, since no key here is longer than one hash. */
export async function concatKdf(
  secret: ArrayBuffer,
  { algorithm, bits, partyU, partyV }: KeyUse,
): Promise<ArrayBuffer> {
  const prefixed = [utf8(algorithm), partyU, partyV].flatMap((value) => [
    uint32(value?.length ?? 0),
    value ?? uint32(0).slice(4),
  ]);
  const input = new Blob([uint32(1), secret, ...prefixed, uint32(bits)]);
  return (await crypto.subtle.digest('SHA-256', await input.arrayBuffer())).slice(0, bits / 8);
}
