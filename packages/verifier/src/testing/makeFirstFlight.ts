import { makeFrame } from './makeFrame.ts';

export interface FlightParts {
  settings?: readonly (readonly [id: number, value: number])[];
  /** Increment of the connection's window; left out where 0. */
  window?: number;
  priorities?: readonly (readonly [stream: number, exclusive: boolean, dependsOn: number, weight: number])[];
  /** Weight of the first HEADERS, null for one without priority; no HEADERS where absent. */
  weight?: number | null;
}

/** GET https://a/ in the order m, s, p, a: indices of HPACK's static table and a literal (RFC 7541 appendix A). */
const request = Buffer.from('828784410161', 'hex');

const priority = (exclusive: boolean, dependsOn: number, weight: number): Buffer => {
  const bytes = Buffer.alloc(5);
  bytes.writeUInt32BE((exclusive ? 0x8000_0000 : 0) + dependsOn, 0);
  bytes.writeUInt8(weight - 1, 4);
  return bytes;
};
const setting = ([id, value]: readonly [number, number]): Buffer => {
  const bytes = Buffer.alloc(6);
  bytes.writeUInt16BE(id, 0);
  bytes.writeUInt32BE(value, 2);
  return bytes;
};

/** What a client of HTTP/2 sends first: preface, SETTINGS, and the frames asked for, stream 1 the first of a request. */
export function makeFirstFlight({ settings = [], window = 0, priorities = [], weight }: FlightParts): Buffer {
  const increment = Buffer.alloc(4);
  increment.writeUInt32BE(window);
  return Buffer.concat([
    Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    makeFrame(4, 0, 0, Buffer.concat(settings.map(setting))),
    ...(window > 0 ? [makeFrame(8, 0, 0, increment)] : []),
    ...priorities.map(([stream, ...rest]) => makeFrame(2, 0, stream, priority(...rest))),
    ...(weight === undefined
      ? []
      : weight === null
        ? [makeFrame(1, 0x05, 1, request)]
        : [makeFrame(1, 0x25, 1, Buffer.concat([priority(true, 0, weight), request]))]),
  ]);
}
