import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSyn, synOptions } from '../../testing/makeSyn.ts';
import { readSyn } from './readSyn.ts';

/** How many made-up SYNs are read; more by FUZZ_CASES. */
const cases = Number(process.env.FUZZ_CASES ?? 20_000);
const padded = (...options: number[]) => [...options, ...new Array<number>(-options.length & 3).fill(0)];

describe('readSyn', () => {
  // As the kernel kept it: Linux 6.18, over loopback.
  it('reads a SYN as it was kept', () => {
    const kept =
      '4500003c640040004006d8b97f0000017f00000190e8a4dfd9f1553f00000000a002ffd7fe3000000204ffd70402080a3f665eb1000000000103030a';
    expect(readSyn(Buffer.from(kept, 'hex'))).toEqual({
      ttl: 64,
      window: 65_495,
      mss: 65_495,
      scale: 10,
      options: 'mss,sok,ts,nop,ws',
    });
  });

  it.each([
    ['linux', 'mss,sok,ts,nop,ws', 10],
    ['windows', 'mss,nop,ws,nop,nop,sok', 8],
    ['apple', 'mss,nop,ws,nop,nop,ts,sok,eol', 6],
  ] as const)('names the options of %s in order', (system, options, scale) => {
    for (const family of [4, 6] as const) {
      expect(readSyn(makeSyn({ family, ttl: 121, window: 65_535, options: synOptions[system] }))).toEqual({
        ttl: 121,
        window: 65_535,
        mss: 1460,
        scale,
        options,
      });
    }
  });

  it('steps over IPv6 extension headers', () => {
    const hopByHop = [60, 0, 1, 4, 0, 0, 0, 0];
    const destination = [44, 1, ...new Array<number>(14).fill(0)];
    const fragment = [6, 0xff, 0, 0, 0, 0, 0, 1];
    const extensions = { next: 0, bytes: [...hopByHop, ...destination, ...fragment] };
    expect(readSyn(makeSyn({ family: 6, extensions }))).toMatchObject({ ttl: 57, options: 'mss,sok,ts,nop,ws' });
  });

  it('gives other kinds by number, and no options where there are none', () => {
    const mptcp = [30, 4, 0, 1];
    expect(readSyn(makeSyn({ options: [...mptcp, ...synOptions.windows] }))?.options).toBe('30,mss,nop,ws,nop,nop,sok');
    expect(readSyn(makeSyn({ options: [] }))).toEqual({ ttl: 57, window: 64_240 });
  });

  it('takes a shift above 14 for 14', () => {
    expect(readSyn(makeSyn({ options: padded(3, 3, 200) }))?.scale).toBe(14);
  });

  it.each([
    ['a length of none', padded(2, 0)],
    ['a length of one', padded(254, 1)],
    ['one that reaches beyond the header', padded(8, 10, 0, 0)],
    ['one whose length is another’s', padded(2, 3, 5)],
    ['a kind without a length', [1, 1, 1, 8]],
  ])('leaves options out that break off: %s', (_, options) => {
    expect(readSyn(makeSyn({ options }))).toEqual({ ttl: 57, window: 64_240 });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['another version of IP', Uint8Array.of(0x50, ...makeSyn().subarray(1))],
    ['an IPv4 header too short for itself', Uint8Array.of(0x44, ...makeSyn().subarray(1))],
    ['UDP', makeSyn().fill(17, 9, 10)],
    ['a SYN’s answer', makeSyn({ flags: 0x12 })],
    ['no SYN', makeSyn({ flags: 0x10 })],
    ['IPv6 with something else behind its headers', makeSyn({ family: 6, extensions: { next: 50, bytes: [] } })],
  ])('reads nothing out of %s', (_, bytes) => {
    expect(readSyn(bytes)).toBeNull();
  });

  it('reads nothing out of a SYN that is cut, wherever it is', () => {
    const extensions = { next: 0, bytes: [6, 0, 1, 4, 0, 0, 0, 0] };
    for (const whole of [makeSyn(), makeSyn({ family: 6 }), makeSyn({ family: 6, extensions })]) {
      for (let length = 0; length < whole.length; length += 1) expect(readSyn(whole.subarray(0, length))).toBeNull();
    }
  });

  it('answers within its bounds for any bytes', () => {
    const anyBytes = fc.uint8Array({ maxLength: 160 });
    const damaged = fc
      .tuple(fc.constantFrom(makeSyn(), makeSyn({ family: 6 })), fc.nat(99), fc.nat(255), fc.nat(99), fc.nat(255))
      .map(([whole, at, byte, other, another]) => {
        const bytes = Uint8Array.from(whole);
        bytes[at % bytes.length] = byte;
        bytes[other % bytes.length] = another;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(anyBytes, damaged), (bytes) => {
        const read = readSyn(bytes);
        if (read === null) return;
        const { ttl = -1, window = -1, mss = 0, scale = 0, options = 'nop' } = read;
        expect(ttl >= 0 && ttl <= 255 && window >= 0 && window <= 65_535 && mss <= 65_535 && scale <= 14).toBe(true);
        expect(options).toMatch(/^(?:mss|ws|sok|ts|nop|eol|\d{1,3})(?:,(?:mss|ws|sok|ts|nop|eol|\d{1,3})){0,39}$/);
      }),
      { numRuns: cases },
    );
  }, 600_000);
});
