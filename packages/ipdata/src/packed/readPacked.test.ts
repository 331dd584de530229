import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IpDataError } from '../IpDataError.ts';
import { packContainer } from './packContainer.ts';
import { packedFormat } from './packedFormat.ts';
import { readPacked } from './readPacked.ts';

const header = {
  kind: 'lists',
  created: '2026-11-22',
  sources: [{ name: 'a list', facts: ['vpn'], asOf: '2026-11-22', licence: 'CC0-1.0' }],
  about: { words: ['ä', '\n'] },
};
const packed = packContainer({
  header,
  sections: {
    starts: { numbers: Uint32Array.of(0, 7, 65536, 0xffffffff), ascending: true },
    values: { numbers: Uint32Array.of(3, 0, 0xffffffff) },
    none: { numbers: new Uint32Array() },
    names: { texts: ['', 'Zürich', 'one\ntwo', ''] },
  },
});

/** The packed bytes with another header or other bytes, and a checksum that fits them. */
function resealed(change: (header: Record<string, unknown>) => void): Uint8Array {
  const { preamble, checksum } = packedFormat;
  const end = preamble + new DataView(packed.buffer).getUint32(16, true);
  const value = JSON.parse(new TextDecoder().decode(packed.subarray(preamble, end)));
  change(value);
  const text = Buffer.from(JSON.stringify(value));
  const bytes = Buffer.concat([packed.subarray(0, preamble), text, packed.subarray(end)]);
  bytes.writeUInt32LE(bytes.length, 12);
  bytes.writeUInt32LE(text.length, 16);
  const sum = createHash('sha256').update(bytes.subarray(0, -checksum)).digest();
  sum.copy(bytes, bytes.length - checksum);
  return bytes;
}

const refusal = (bytes: Uint8Array): IpDataError => {
  try {
    readPacked(bytes, { file: 'a.bin' });
  } catch (error) {
    if (error instanceof IpDataError) return error;
  }
  throw new Error('was read');
};

test('what is packed is read again', () => {
  const read = readPacked(packed);
  expect(read).toMatchObject(header);
  expect([...read.numbers('starts')]).toEqual([0, 7, 65536, 0xffffffff]);
  expect([...read.numbers('values')]).toEqual([3, 0, 0xffffffff]);
  expect(read.numbers('none').length).toBe(0);
  const names = read.texts('names');
  expect([0, 1, 2, 3, 4, -1].map((index) => names.at(index))).toEqual(['', 'Zürich', 'one two', '', '', '']);
  expect(names.length).toBe(4);
  expect(read.checksum).toMatch(/^[0-9a-f]{64}$/);
  expect([read.has('names'), read.has('toString')]).toEqual([true, false]);
  expect(() => read.numbers('names')).toThrow(expect.objectContaining({ code: 'corrupt-data' }));
  expect(() => read.texts('absent')).toThrow(expect.objectContaining({ values: { name: 'absent' } }));
});

test('a copy that lies at any place in a larger buffer is read', () => {
  const larger = new Uint8Array(packed.length + 3);
  larger.set(packed, 3);
  expect([...readPacked(larger.subarray(3)).numbers('starts')]).toEqual([0, 7, 65536, 0xffffffff]);
});

test('any numbers and texts come back as they were', () => {
  const numbers = fc.array(fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 0xffffffff })), { maxLength: 300 });
  const texts = fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\n')));
  fc.assert(
    fc.property(numbers, fc.boolean(), texts, (values, ascending, names) => {
      const sections = { values: { numbers: Uint32Array.from(values), ascending }, names: { texts: names } };
      const read = readPacked(packContainer({ header, sections }));
      expect([...read.numbers('values')]).toEqual(values);
      const table = read.texts('names');
      expect(Array.from({ length: table.length }, (_, index) => table.at(index))).toEqual(names);
    }),
  );
});

describe('what is no such file is refused with the values that disagree', () => {
  test('a flipped bit anywhere', () => {
    for (let at = 0; at < packed.length * 8; at++) {
      const bytes = Uint8Array.from(packed);
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7));
      const error = refusal(bytes);
      expect([error.code, error.values.file]).toEqual(['corrupt-data', 'a.bin']);
      expect(error.values.expected).not.toBe(error.values.actual);
    }
  });

  test('cut at any length, or longer', () => {
    for (let length = 0; length < packed.length; length++) {
      expect(refusal(packed.subarray(0, length)).code).toBe('corrupt-data');
    }
    expect(refusal(Buffer.concat([packed, packed])).values).toMatchObject({
      expected: packed.length,
      actual: packed.length * 2,
    });
  });

  test.each([
    ['a text', 'not found\n'],
    ['HTML', `<!doctype html>${' '.repeat(100)}`],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(refusal(Buffer.from(text)).message).toBe('This is no packed file of IP data');
  });

  test('a newer version', () => {
    const bytes = Uint8Array.from(packed);
    bytes[8] = 2;
    expect(refusal(bytes).values).toEqual({ file: 'a.bin', expected: 1, actual: 2 });
  });

  test.each<[string, (header: Record<string, never>) => void]>([
    ['no kind', (value) => Object.assign(value, { kind: 1 })],
    ['a source without a name', (value) => Object.assign(value, { sources: [{ facts: [] }] })],
    ['a source that is null', (value) => Object.assign(value, { sources: [null] })],
    ['no sections', (value) => Object.assign(value, { sections: [] })],
    [
      'a section behind the end',
      (value) => Object.assign(value.sections ?? {}, { x: { form: 'texts', offset: 1e9, length: 1, count: 1 } }),
    ],
    [
      'a negative offset',
      (value) => Object.assign(value.sections ?? {}, { x: { form: 'texts', offset: -1, length: 1, count: 1 } }),
    ],
    [
      'a count beyond the bytes',
      (value) => Object.assign(value.sections ?? {}, { x: { form: 'numbers', offset: 0, length: 4, count: 4e9 } }),
    ],
    [
      'numbers in no bytes',
      (value) => Object.assign(value.sections ?? {}, { x: { form: 'numbers', offset: 0, length: 0, count: 4 } }),
    ],
    [
      'another form',
      (value) => Object.assign(value.sections ?? {}, { x: { form: 'x', offset: 0, length: 0, count: 0 } }),
    ],
  ])('a header with %s, its checksum right', (_, change) => {
    expect(refusal(resealed(change as (header: Record<string, unknown>) => void)).code).toBe('corrupt-data');
  });

  test('a count of texts that are not there', () => {
    const bytes = resealed((value) => {
      Object.assign((value.sections as Record<string, object>).names ?? {}, { count: 4e9 });
    });
    expect(() => readPacked(bytes).texts('names')).toThrow(expect.objectContaining({ code: 'corrupt-data' }));
  });

  test('any bytes, with the right magic too', () => {
    const start = Uint8Array.from([...packedFormat.magic, 1, 0, 0, 0]);
    fc.assert(
      fc.property(fc.boolean(), fc.uint8Array({ maxLength: 200 }), (magic, bytes) => {
        expect(refusal(magic ? Buffer.concat([start, bytes]) : bytes).code).toBe('corrupt-data');
      }),
    );
  });
});
