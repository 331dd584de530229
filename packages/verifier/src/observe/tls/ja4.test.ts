import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type HelloParts, makeHello } from '../../testing/makeHello.ts';
import { ja4 } from './ja4.ts';
import { ja4Raw } from './ja4Raw.ts';
import { parseClientHello } from './parseClientHello.ts';

const of = (parts: HelloParts) => ja4(parseClientHello(makeHello(parts)));
const head = (parts: HelloParts) => of(parts).split('_')[0];
const many = (count: number) => Array.from({ length: count }, (_, index) => 0xe000 + index);

// The example of github.com/FoxIO-LLC/ja4, technical_details/JA4.md.
const example: HelloParts = {
  ciphers: [
    0x1301, 0x1302, 0x1303, 0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc013, 0xc014, 0x9c, 0x9d, 0x2f, 0x35,
  ],
  extensions: [0x1b, 0, 0x33, 0x10, 0x4469, 0x17, 0x2d, 0x0d, 5, 0x23, 0x12, 0x2b, 0xff01, 0x0b, 0x0a, 0x15],
  signatureAlgorithms: [0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601],
};

describe('ja4', () => {
  it('is that of the published example, raw and hashed', () => {
    expect(of(example)).toBe('t13d1516h2_8daaf6152771_e5627efa2ab1');
    expect(ja4Raw(parseClientHello(makeHello(example)))).toBe(
      't13d1516h2_002f,0035,009c,009d,1301,1302,1303,c013,c014,c02b,c02c,c02f,c030,cca8,cca9_0005,000a,000b,000d,0012,0015,0017,001b,0023,002b,002d,0033,4469,ff01_0403,0804,0401,0503,0805,0501,0806,0601',
    );
  });

  it('is the same with GREASE in every list', () => {
    const { ciphers = [], extensions = [], signatureAlgorithms = [] } = example;
    const greased = {
      ciphers: [0xaaaa, ...ciphers],
      extensions: [0x1a1a, ...extensions, 0xfafa],
      signatureAlgorithms: [0x4a4a, ...signatureAlgorithms],
      supportedVersions: [0xfafa, 0x0303, 0x0304],
    };
    expect(of(greased)).toBe(of(example));
  });

  it('does not take a pair of unlike bytes for GREASE', () => {
    expect(head({ ciphers: [0x0a1a, 0x1301], extensions: [43] })).toBe('t13i020100');
  });

  it('has zeros where lists are empty', () => {
    expect(of({ ciphers: [] })).toBe('t12i000000_000000000000_000000000000');
    expect(of({ extensions: [0, 16] }).split('_')[2]).toBe('000000000000');
  });

  // The example's list alone hashes to this.
  it('ends without an underscore where no signature algorithm is sent', () => {
    const { extensions = [] } = example;
    expect(of({ ...example, extensions, signatureAlgorithms: [] })).toBe('t13d1516h2_8daaf6152771_6d807ffa2a79');
  });

  it('counts to 99', () => {
    expect(head({ ciphers: many(100), extensions: many(120) })).toBe('t12i999900');
    expect(head({ ciphers: many(99), extensions: many(7) })).toBe('t12i990700');
  });

  it.each([
    [[0x0304, 0x0303], '13'],
    [[0x0303, 0x0302], '12'],
    [[0x0301, 0x0302], '11'],
    [[0x0301], '10'],
    [[0x7f1c], '00'],
    [[0x0a0a], '00'],
  ])('reads the version off supported_versions %j', (supportedVersions, version) => {
    expect(head({ extensions: [43], supportedVersions })).toBe(`t${version}i010100`);
  });

  it.each([
    [0x0303, '12'],
    [0x0300, 's3'],
    [0x0002, 's2'],
    [0x0505, '00'],
  ])('reads the version off the hello, %i', (version, text) => {
    expect(head({ version })).toBe(`t${text}i010000`);
  });

  it.each([
    [['h2', 'http/1.1'], 'h2'],
    [['http/1.1'], 'h1'],
    [['x'], 'xx'],
    [[], '00'],
    [[''], '00'],
    [['\xba\xad'], '99'],
    [['h\xad'], '99'],
    [[' '], '99'],
  ])('reads the protocol off ALPN %j', (alpn, text) => {
    expect(head({ extensions: [16], alpn })).toBe(`t12i0101${text}`);
  });
});

// Hellos of FoxIO's captures are no part of this project; where they lie beside it they are read.
const vectors = new URL('../../../../../../shared/data/network/derived/ja4-vectors-12.json', import.meta.url);
describe.skipIf(!existsSync(vectors))('hellos of captures beside the project', () => {
  it('have the JA4 that FoxIO says', () => {
    const hellos: { clientHello: string; ja4: string }[] = JSON.parse(readFileSync(vectors, 'utf8'));
    expect(hellos.length).toBeGreaterThan(0);
    for (const { clientHello, ja4: expected } of hellos) {
      expect(ja4(parseClientHello(Buffer.from(clientHello, 'hex')))).toBe(expected);
    }
  });
});
