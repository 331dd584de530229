/**
 * An ECDSA signature of P-256 as JOSE writes it, r and s of 32 bytes each (RFC 7518 section 3.4), from the DER that
 * OpenSSL makes: `30 length, 02 length r, 02 length s`, each number shortened, and led by 0 where its first bit is set.
 *
 * node converts by `dsaEncoding` too, workerd only for keys that it imports anew for each signature.
 */
export function rawSignature(der: Buffer): Buffer {
  const raw = Buffer.alloc(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1] ?? 0;
    const from = at + 2;
    const number = der.subarray(length > 32 ? from + length - 32 : from, from + length);
    number.copy(raw, end - number.length);
    at = from + length;
  }
  return raw;
}
