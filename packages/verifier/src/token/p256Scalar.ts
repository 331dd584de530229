/** Order of the group of P-256 (SP 800-186 section 3.2.1.3). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * Makes a private scalar of P-256 from 48 uniform bytes, reduced modulo n - 1 and raised by one.
 *
 * FIPS 186-5 A.2.1: at least 64 bits more than n's 256 make the bias negligible; 48 bytes are 384 bits.
 */
export function p256Scalar(bytes: Buffer): Buffer {
  const scalar = (BigInt(`0x${bytes.toString('hex')}`) % (order - 1n)) + 1n;
  return Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');
}
