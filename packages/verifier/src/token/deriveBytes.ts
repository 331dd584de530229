import { hkdfSync } from 'node:crypto';

/** What a derived key is for; no two purposes share a key. */
export type KeyPurpose = 'challenge' | 'receipt' | 'seal X25519' | 'seal P-256' | 'pass P-256' | 'alias';

/** HKDF-SHA-256 (RFC 5869) of a master key without salt; info is `countersign PURPOSE EPOCH`, so instances agree. */
export function deriveBytes(master: Buffer, purpose: KeyPurpose, epoch: number, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', master, '', `countersign ${purpose} ${epoch}`, bytes));
}
