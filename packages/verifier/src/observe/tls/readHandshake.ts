import { ClientHelloError } from './ClientHelloError.ts';

/** The largest ClientHello that is read, and the most bytes of records that may carry it; genuine ones have 2 kB. */
const most = 16_384;
/** The most records that may carry it: each is looked at again with every one that comes, and browsers send one. */
const mostRecords = 512;
const recordHeader = 5;
const messageHeader = 4;

/** The first handshake message of a connection, or how many bytes of the connection it takes at least to go on. */
export type HandshakeRead = { message: Uint8Array } | { atLeast: number };

const not = (what: string, values: Record<string, unknown>) =>
  new ClientHelloError('not-client-hello', what, { values });

/**
 * Reads the ClientHello's message from the first bytes of a connection, out of as many records (RFC 8446 section 5.1)
 * as it is split over; bytes after it are left alone.
 *
 * Throws `ClientHelloError` as soon as it is clear that none comes.
 */
export function readHandshake(bytes: Uint8Array): HandshakeRead {
  const parts: Uint8Array[] = [];
  let carried = 0;
  let length: number | null = null;
  for (let at = 0; ; ) {
    const type = bytes[at];
    const major = bytes[at + 1];
    if (type !== undefined && type !== 22) throw not('it is no TLS handshake record', { type });
    if (major !== undefined && major !== 3) throw not('it is no record of TLS', { major });
    if (at + recordHeader > most || parts.length >= mostRecords) {
      throw new ClientHelloError('too-large', 'the hello is too large', { values: { most, mostRecords } });
    }
    if (at + recordHeader > bytes.length) return { atLeast: at + recordHeader };
    const size = ((bytes[at + 3] ?? 0) << 8) | (bytes[at + 4] ?? 0);
    if (size === 0) throw new ClientHelloError('malformed-hello', 'a handshake record is empty');
    const body = bytes.subarray(at + recordHeader, at + recordHeader + size);
    parts.push(body);
    carried += body.length;

    if (length === null && carried >= messageHeader) {
      const header =
        parts.length === 1 ? body : Uint8Array.from(parts.flatMap((part) => [...part.subarray(0, messageHeader)]));
      const [kind = 0, high = 0, middle = 0, low = 0] = header;
      if (kind !== 1) throw not('it is another handshake message', { type: kind });
      length = messageHeader + ((high << 16) | (middle << 8) | low);
    }
    if (length !== null && length > most) {
      throw new ClientHelloError('too-large', 'the hello is too large', { values: { length, most } });
    }
    // Nearly always it is one record, and nothing has to be put together.
    if (length !== null && parts.length === 1 && carried >= length) return { message: body.subarray(0, length) };
    if (length !== null && carried >= length) {
      const message = new Uint8Array(carried);
      let to = 0;
      for (const part of parts) {
        message.set(part, to);
        to += part.length;
      }
      return { message: message.subarray(0, length) };
    }
    if (body.length < size) {
      const missing = (length ?? messageHeader) - carried;
      return { atLeast: Math.min(at + recordHeader + size, bytes.length + missing) };
    }
    at += recordHeader + size;
  }
}
