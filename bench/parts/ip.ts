import { randomBytes } from 'node:crypto';
import { openIpData } from '../../packages/ipdata/src/openIpData.ts';
import type { Part } from '../Part.ts';
import { interleave } from '../timing/interleave.ts';
import { spread } from '../timing/spread.ts';

const count = 100_000;

/** Random v4 addresses that the tables call public. */
function randomPublic(isPublic: (text: string) => boolean): string[] {
  const found: string[] = [];
  while (found.length < count) {
    const text = randomBytes(4).join('.');
    if (isPublic(text)) found.push(text);
  }
  return found;
}

/** Lookups a second of random public v4 addresses, none of them twice in a row, on one core. */
export const ip: Part = async ({ quick, root }) => {
  const data = openIpData({ dir: `${root}packages/ipdata/data/` });
  const addresses = randomPublic((text) => data.lookup(text).scope === 'public');
  let named = 0;
  const { v4 } = await interleave(
    {
      v4: {
        times: count,
        run() {
          for (const address of addresses) if (data.lookup(address).countries.length > 0) named += 1;
        },
      },
    },
    { warmup: 5, slices: quick ? 10 : 40 },
  );
  const us = spread(v4);
  return {
    rows: [
      { what: 'v4 lookup, best slice', value: 1e6 / (us.min ?? Number.NaN), unit: '/s', budget: { atLeast: 1e6 } },
      { what: 'v4 lookup, median slice', value: 1e6 / (us.median ?? Number.NaN), unit: '/s' },
    ],
    details: { usPerLookup: us, shareWithCountry: named / (count * (v4.length + 5)) },
  };
};
