import { describe, expect, it } from 'vitest';
import { makeHello } from '../../testing/makeHello.ts';
import { ja3 } from './ja3.ts';
import { ja3n } from './ja3n.ts';
import { ja3Text } from './ja3Text.ts';
import { parseClientHello } from './parseClientHello.ts';

const parts = {
  version: 0x0301,
  ciphers: [47, 53, 5, 10, 49161, 49162, 49171, 49172, 50, 56, 19, 4],
  extensions: [0, 10, 11],
  groups: [23, 24, 25],
};

describe('ja3', () => {
  // The two examples of github.com/salesforce/ja3.
  it('is that of the published examples', () => {
    const hello = parseClientHello(makeHello(parts));
    expect(ja3Text(hello, { sorted: false })).toBe(
      '769,47-53-5-10-49161-49162-49171-49172-50-56-19-4,0-10-11,23-24-25,0',
    );
    expect(ja3(hello)).toBe('ada70206e40642a3e4461f35503241d5');
    const bare = makeHello({ version: 0x0301, ciphers: [4, 5, 10, 9, 100, 98, 3, 6, 19, 18, 99] });
    expect(ja3(parseClientHello(bare))).toBe('de350869b8c85de67a350c8d186f11e6');
  });

  it('leaves GREASE out', () => {
    const greased = makeHello({
      ...parts,
      ciphers: [0x0a0a, ...parts.ciphers],
      extensions: [0xfafa, ...parts.extensions, 0x8a8a],
      groups: [0x1a1a, ...parts.groups],
    });
    expect(ja3(parseClientHello(greased))).toBe('ada70206e40642a3e4461f35503241d5');
  });

  it('has a form that does not change when extensions are shuffled', () => {
    const shuffled = parseClientHello(makeHello({ ...parts, extensions: [11, 0, 10] }));
    expect(ja3(shuffled)).not.toBe('ada70206e40642a3e4461f35503241d5');
    expect(ja3n(shuffled)).toBe('ada70206e40642a3e4461f35503241d5');
  });
});
