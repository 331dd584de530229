import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeHello } from '../../testing/makeHello.ts';
import { makeRecords } from '../../testing/makeRecords.ts';
import { ClientHelloError } from './ClientHelloError.ts';
import { readClientHello } from './readClientHello.ts';
import { readHandshake } from './readHandshake.ts';

const hello = makeHello({ extensions: [0, 10, 16, 43] });

function codeOf(bytes: Uint8Array): string {
  try {
    const read = readHandshake(bytes);
    return 'message' in read ? 'message' : 'atLeast';
  } catch (error) {
    if (error instanceof ClientHelloError) return error.code;
    throw error;
  }
}

describe('readHandshake', () => {
  it('puts together what records and segments split, and never asks for more than there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: hello.length }), fc.uint8Array({ maxLength: 20 }), (size, after) => {
        const records = makeRecords(hello, size);
        for (let length = 0; length < records.length; length += 1) {
          const read = readHandshake(records.subarray(0, length));
          if ('message' in read) throw new Error(`complete after ${length} of ${records.length} bytes`);
          expect(read.atLeast).toBeGreaterThan(length);
          expect(read.atLeast).toBeLessThanOrEqual(records.length);
        }
        expect(readHandshake(Uint8Array.from([...records, ...after]))).toEqual({ message: hello });
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['HTTP in the clear', Buffer.from('GET / HTTP/1.1\r\n'), 'not-client-hello'],
    ['its first byte alone', Buffer.from('G'), 'not-client-hello'],
    ['an alert', Uint8Array.from([21, 3, 1, 0, 2, 2, 40]), 'not-client-hello'],
    ['another version of the record layer', Uint8Array.from([22, 2]), 'not-client-hello'],
    ['another message', Uint8Array.from([22, 3, 1, 0, 4, 2, 0, 0, 0]), 'not-client-hello'],
    ['an empty record', Uint8Array.from([22, 3, 1, 0, 0]), 'malformed-hello'],
    ['a hello of 16 MB', Uint8Array.from([22, 3, 1, 64, 0, 1, 255, 255, 255]), 'too-large'],
    ['a hello in 16 kB of records', makeRecords(new Uint8Array(5000).fill(1, 0, 1).fill(16, 2, 3), 1), 'too-large'],
    ['a hello in 513 records', makeRecords(new Uint8Array(600).fill(1, 0, 1).fill(16, 2, 3), 1), 'too-large'],
    ['an alert between two records of the hello', Uint8Array.from([22, 3, 1, 0, 1, 1, 21]), 'not-client-hello'],
  ])('knows %s at once', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('answers to any bytes or throws its own error', () => {
    const header = fc.constantFrom([], [22, 3, 1], [22, 3, 1, 0, 4, 1, 0, 0]);
    fc.assert(
      fc.property(header, fc.uint8Array({ maxLength: 100 }), (start, rest) => {
        const bytes = Uint8Array.from([...start, ...rest]);
        const read = codeOf(bytes);
        expect(['message', 'atLeast', 'not-client-hello', 'malformed-hello', 'too-large']).toContain(read);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readClientHello', () => {
  it('takes records and the bare message', () => {
    expect(readClientHello(makeRecords(hello, 9))).toEqual(readClientHello(hello));
  });

  it('says that records end too soon', () => {
    expect(() => readClientHello(makeRecords(hello).subarray(0, 40))).toThrow(
      expect.objectContaining({ code: 'incomplete' }),
    );
  });
});
