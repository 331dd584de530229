import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { decodeBase64url } from './decodeBase64url.ts';

/** Version of the sealed format, its first byte; also that of the dictionary its text is deflated with. */
const boxVersion = 2;
const head = 2;
const ivBytes = 12;
const tagBytes = 16;

/** Bytes that sealing adds. */
export const boxOverhead: number = head + ivBytes + tagBytes;

/** Seals bytes with AES-256-GCM: `version, epoch & 255, iv, ciphertext, tag` as base64url. */
export function sealBox(plain: Buffer, { epoch, key }: { epoch: number; key: Buffer }, aad: Buffer): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(aad);
  const sealed = cipher.update(plain);
  cipher.final();
  return Buffer.concat([Buffer.of(boxVersion, epoch & 0xff), iv, sealed, cipher.getAuthTag()]).toString('base64url');
}

/** Opens what `sealBox` made, with whichever of `keysOf(epoch & 255)` fits; null where none does. */
export function openBox(text: string, keysOf: (epochByte: number) => Buffer[], aad: Buffer): Buffer | null {
  const bytes = decodeBase64url(text);
  if (!bytes || bytes.length < boxOverhead || bytes[0] !== boxVersion) return null;
  for (const key of keysOf(bytes[1] ?? 0)) {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(head, head + ivBytes));
    decipher.setAAD(aad);
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    const plain = decipher.update(bytes.subarray(head + ivBytes, -tagBytes));
    try {
      decipher.final();
      return plain;
    } catch {
      // another key may fit
    }
  }
  return null;
}
