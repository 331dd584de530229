import { describe, expect, it } from 'vitest';
import { splitToken } from './splitToken.ts';

const tokenOf = (kind: 'c1' | 'u1', length: number) => `${kind}.CHAL~`.padEnd(length, 'A');

describe('splitToken', () => {
  it.each([
    ['c1', 8192],
    // Nothing deflates these claims.
    ['u1', 12_288],
  ] as const)('takes %s of %i characters and no more', (kind, most) => {
    expect(splitToken(tokenOf(kind, most)).challenge).toBe('CHAL');
    expect(() => splitToken(tokenOf(kind, most + 1))).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});
