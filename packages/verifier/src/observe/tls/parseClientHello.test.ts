import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeHello } from '../../testing/makeHello.ts';
import { ClientHelloError } from './ClientHelloError.ts';
import { parseClientHello } from './parseClientHello.ts';

const full = makeHello({
  ciphers: [0x0a0a, 0x1301, 0xc02b],
  extensions: [0x1a1a, 0, 10, 11, 13, 16, 43, 51],
  serverName: 'countersign.test',
  alpn: ['h2', 'http/1.1'],
  groups: [0x2a2a, 29, 23],
  formats: [0, 1],
  signatureAlgorithms: [0x0403, 0x0804],
  supportedVersions: [0x3a3a, 0x0304, 0x0303],
});

function codeOf(bytes: Uint8Array): string {
  try {
    parseClientHello(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof ClientHelloError) return error.code;
    throw error;
  }
}

/** The hello with `bytes` over its end, and its lengths as they were. */
const changed = (at: number, ...bytes: number[]) => {
  const copy = full.slice();
  copy.set(bytes, at < 0 ? copy.length + at : at);
  return copy;
};

describe('parseClientHello', () => {
  it('reads every list in the order of the wire, GREASE included', () => {
    expect(parseClientHello(full)).toEqual({
      version: 0x0303,
      ciphers: [0x0a0a, 0x1301, 0xc02b],
      extensions: [0x1a1a, 0, 10, 11, 13, 16, 43, 51],
      serverName: 'countersign.test',
      alpn: ['h2', 'http/1.1'],
      groups: [0x2a2a, 29, 23],
      formats: [0, 1],
      signatureAlgorithms: [0x0403, 0x0804],
      supportedVersions: [0x3a3a, 0x0304, 0x0303],
    });
  });

  it('reads a hello without a block of extensions', () => {
    expect(parseClientHello(makeHello({ version: 0x0301 }))).toMatchObject({
      version: 0x0301,
      extensions: [],
      serverName: null,
      alpn: null,
      supportedVersions: null,
    });
  });

  it.each([
    ['nothing', new Uint8Array(), 'incomplete'],
    ['a ServerHello', changed(0, 2), 'not-client-hello'],
    ['a byte after the end', Uint8Array.from([...full, 0]), 'malformed-hello'],
    [
      'a body that ends in its ciphers',
      makeHello({ ciphers: [1] })
        .slice(0, 4)
        .fill(0, 1),
      'malformed-hello',
    ],
    ['a session id beyond the end', changed(38, 255), 'malformed-hello'],
    ['half a cipher', changed(39, 0, 5), 'malformed-hello'],
    ['an extension beyond the block', changed(-2, 255, 255), 'malformed-hello'],
    ['an extension that comes twice', makeHello({ extensions: [35, 35] }), 'malformed-hello'],
  ])('refuses %s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('calls every beginning of a hello incomplete', () => {
    for (let length = 0; length < full.length; length += 1) {
      expect(codeOf(full.subarray(0, length))).toBe('incomplete');
    }
  });

  it('reads any bytes or throws its own error, and never looks beyond them', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .tuple(fc.integer({ min: 0, max: full.length - 1 }), fc.uint8Array({ minLength: 1, maxLength: 4 }))
        .map(([at, over]) => changed(at, ...over.subarray(0, full.length - at))),
    );
    const outcome = (input: Uint8Array) => {
      const code = codeOf(input);
      return code === 'read' ? parseClientHello(input) : code;
    };
    fc.assert(
      fc.property(bytes, fc.integer({ min: 0, max: 255 }), (input, around) => {
        const wide = new Uint8Array(input.length + 600).fill(around);
        wide.set(input, 300);
        expect(outcome(wide.subarray(300, 300 + input.length))).toEqual(outcome(input));
      }),
      { numRuns: 2000 },
    );
  });
});
