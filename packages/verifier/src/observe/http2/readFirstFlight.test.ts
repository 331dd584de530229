import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFirstFlight } from '../../testing/makeFirstFlight.ts';
import { makeFrame } from '../../testing/makeFrame.ts';
import { readFirstFlight } from './readFirstFlight.ts';
import { readHttp2 } from './readHttp2.ts';
import { writeHttp2 } from './writeHttp2.ts';

const chromium = {
  settings: [
    [1, 65536],
    [2, 0],
    [4, 6291456],
    [6, 262144],
  ],
  window: 15663105,
  weight: 256,
} as const;
const flight = makeFirstFlight(chromium);
const settingsEnd = 24 + 9 + 24;

/** The string of a flight that is whole. */
function text(bytes: Buffer): string {
  const read = readFirstFlight(bytes);
  if (read === null || typeof read === 'number') throw new Error('no flight');
  const { settings, before } = read;
  return writeHttp2({ settings, window: before?.window ?? null, priorities: before?.priorities ?? null });
}

describe('readFirstFlight', () => {
  it('reads SETTINGS in order, the window, PRIORITY frames and the weight of HEADERS', () => {
    expect(readFirstFlight(flight)).toEqual({
      settings: chromium.settings,
      before: { window: 15663105, priorities: [], stream: 1, weight: 256 },
    });
    const webkit = makeFirstFlight({ settings: [[4, 33554432]], priorities: [[11, false, 0, 16]], weight: null });
    expect(readFirstFlight(webkit)).toEqual({
      settings: [[4, 33554432]],
      before: {
        window: 0,
        priorities: [{ stream: 11, exclusive: false, dependsOn: 0, weight: 16 }],
        stream: 1,
        weight: 16,
      },
    });
    expect([text(flight), text(webkit), text(makeFirstFlight({ weight: 1 }))]).toEqual([
      '1:65536;2:0;4:6291456;6:262144|15663105|0',
      '4:33554432|0|11:0:0:16',
      '0|0|0',
    ]);
    expect(text(makeFirstFlight({ settings: new Array(50).fill([1, 65536]), weight: 1 }))).toBe('|0|0');
    expect(text(flight.subarray(0, settingsEnd))).toBe('1:65536;2:0;4:6291456;6:262144||');
  });

  it('says at each length what it takes to go on, and never more than there is', () => {
    for (let length = 0; length < flight.length; length += 1) {
      const read = readFirstFlight(flight.subarray(0, length));
      if (length < settingsEnd) {
        expect(read).toBeGreaterThan(length);
        expect(read).toBeLessThanOrEqual(settingsEnd);
      } else {
        // Nine bytes of the frame's header and five of its priority.
        const whole = length >= settingsEnd + 13 + 14;
        expect(read).toMatchObject({ before: whole ? { window: 15663105, weight: 256 } : null });
      }
    }
  });

  it('goes over frames that it does not know, and adds windows up', () => {
    const bytes = Buffer.concat([
      makeFirstFlight({ settings: [[1, 0]], window: 5 }),
      makeFrame(4, 1, 0),
      makeFrame(0xbb, 0xff, 7, '0011223344'),
      makeFrame(8, 0, 3, '000000ff'),
      makeFrame(8, 0, 0, '80000007'),
      makeFrame(1, 0x2d, 9, '02800000032a00'),
    ]);
    expect(readFirstFlight(bytes)).toEqual({
      settings: [[1, 0]],
      before: { window: 12, priorities: [], stream: 9, weight: 43 },
    });
  });

  it.each([
    ['HTTP/1.1', Buffer.from('GET / HTTP/1.1\r\n')],
    ['another first byte', Buffer.from('X')],
    ['another frame first', Buffer.concat([flight.subarray(0, 24), makeFrame(8, 0, 0, '00000001')])],
    ['an acknowledgement first', Buffer.concat([flight.subarray(0, 24), makeFrame(4, 1, 0)])],
    ['SETTINGS of a stream', Buffer.concat([flight.subarray(0, 24), makeFrame(4, 0, 1)])],
    ['SETTINGS of five bytes', Buffer.concat([flight.subarray(0, 24), makeFrame(4, 0, 0, '0001000000')])],
    ['SETTINGS of 16 MB', Buffer.concat([flight.subarray(0, 24), Buffer.from('fffffa040000000000', 'hex')])],
  ])('knows %s at once', (_, bytes) => {
    expect(readFirstFlight(bytes)).toBeNull();
  });

  it('holds no more than a client sends: node closes the connection of who sends more settings', () => {
    const settings = (count: number) => makeFirstFlight({ settings: new Array(count).fill([1, 65536]), weight: 1 });
    expect(readFirstFlight(settings(64))).toMatchObject({ before: { stream: 1 } });
    expect(readFirstFlight(settings(65))).toBeNull();
    const priorities = (count: number) =>
      makeFirstFlight({ priorities: new Array(count).fill([3, false, 0, 201]), weight: 1 });
    expect(readFirstFlight(priorities(64))).toMatchObject({ before: { stream: 1 } });
    expect(readFirstFlight(priorities(65))).toEqual({ settings: [], before: null });
  });

  it('answers to any bytes, and what it reads can be written and read', () => {
    const start = fc.constantFrom(0, 24, 24 + 9, settingsEnd, settingsEnd + 13);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 80 }), (from, rest) => {
        const bytes = Buffer.concat([flight.subarray(0, from), rest]);
        const read = readFirstFlight(bytes);
        if (typeof read === 'number') expect(read).toBeGreaterThan(bytes.length);
        else if (read !== null) {
          const window = read.before?.window ?? null;
          const priorities = read.before?.priorities ?? null;
          const facts = { settings: read.settings, window, priorities };
          expect(readHttp2(`${writeHttp2(facts)}|m`)).toEqual({ ...facts, pseudo: 'm' });
        }
      }),
      { numRuns: 2000 },
    );
  });
});
