import type { Http2Priority } from './Http2Facts.ts';

/** What a client of HTTP/2 sends before it hears of the server, as far as it has come. */
export interface FirstFlight {
  /** SETTINGS in the wire's order. */
  settings: [id: number, value: number][];
  /** What stands before the first HEADERS; null where that one has not come. */
  before: {
    /** Sum of the WINDOW_UPDATE frames of the connection. */
    window: number;
    priorities: Http2Priority[];
    /** Stream of the HEADERS, and its weight: 16 where the frame names none (RFC 7540 section 5.3.5). */
    stream: number;
    weight: number;
  } | null;
}

const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
const frameHeader = 9;
/** Bytes of SETTINGS that are read: twice what node takes before it closes the connection (32 of 6 bytes, `maxSettings`). */
const largest = 64 * 6;
/** More than any client sends. */
const mostPriorities = 64;
const types = { headers: 1, priority: 2, settings: 4, windowUpdate: 8 } as const;
const flags = { ack: 1, padded: 8, priority: 0x20 } as const;

/** Five bytes of a priority; RFC 7540 section 6.3. */
function readPriority(bytes: Buffer, at: number, stream: number): Http2Priority {
  const dependency = bytes.readUInt32BE(at);
  const exclusive = dependency > 0x7fff_ffff;
  return { stream, exclusive, dependsOn: dependency % 0x8000_0000, weight: bytes.readUInt8(at + 4) + 1 };
}

function weightOf(bytes: Buffer, at: number, flag: number, stream: number): number | null {
  if ((flag & flags.priority) === 0) return 16;
  const from = at + (flag & flags.padded ? 1 : 0);
  return from + 5 > bytes.length ? null : readPriority(bytes, from, stream).weight;
}

/** Goes over the frames after SETTINGS up to the first HEADERS; null where it has not come whole enough. */
function readBefore(bytes: Buffer, start: number): FirstFlight['before'] {
  let window = 0;
  const priorities: Http2Priority[] = [];
  for (let at = start; at + frameHeader <= bytes.length; ) {
    const length = bytes.readUIntBE(at, 3);
    const type = bytes.readUInt8(at + 3);
    const stream = bytes.readUInt32BE(at + 5) % 0x8000_0000;
    const body = at + frameHeader;
    if (type === types.headers) {
      const weight = weightOf(bytes, body, bytes.readUInt8(at + 4), stream);
      return weight === null ? null : { window, priorities, stream, weight };
    }
    at = body + length;
    if (at > bytes.length) return null;
    if (type === types.windowUpdate && stream === 0 && length === 4) {
      window += bytes.readUInt32BE(body) % 0x8000_0000;
    }
    if (type === types.priority && length === 5) {
      // They are held as long as the connection lives.
      if (priorities.length >= mostPriorities) return null;
      priorities.push(readPriority(bytes, body, stream));
    }
  }
  return null;
}

/**
 * Reads the first bytes of a client of HTTP/2 (RFC 9113 section 3.4): its preface, its SETTINGS, and what else is there.
 *
 * A number is how many bytes it takes at least to go on; null is something else than HTTP/2. Bounded by SETTINGS of
 * 384 bytes; never throws.
 */
export function readFirstFlight(bytes: Buffer): FirstFlight | number | null {
  const common = Math.min(bytes.length, preface.length);
  if (preface.compare(bytes, 0, common, 0, common) !== 0) return null;
  const body = preface.length + frameHeader;
  if (bytes.length < body) return body;
  const length = bytes.readUIntBE(preface.length, 3);
  const [type, flag] = [bytes.readUInt8(preface.length + 3), bytes.readUInt8(preface.length + 4)];
  const stream = bytes.readUInt32BE(preface.length + 5) % 0x8000_0000;
  if (type !== types.settings || (flag & flags.ack) !== 0 || stream !== 0) return null;
  if (length % 6 !== 0 || length > largest) return null;
  const end = body + length;
  if (bytes.length < end) return end;
  const settings: FirstFlight['settings'] = [];
  for (let at = body; at < end; at += 6) settings.push([bytes.readUInt16BE(at), bytes.readUInt32BE(at + 2)]);
  return { settings, before: readBefore(bytes, end) };
}
