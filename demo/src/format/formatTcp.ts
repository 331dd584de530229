import type { SeenTcp } from '../visit/view.ts';

/** What a SYN said, as `mss,sok,ts,nop,ws; time to live 64; window 65495; …`; the round trip is no part of it. */
export function formatTcp({ options, ttl, window, mss, scale }: SeenTcp): string {
  const numbers = [
    ['time to live', ttl],
    ['window', window],
    ['segments of', mss],
    ['scale', scale],
  ] as const;
  const said = numbers.filter(([, value]) => value !== undefined).map(([name, value]) => `${name} ${value}`);
  return [...(options === undefined ? [] : [options]), ...said].join('; ');
}
