import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { listsLayer } from '../../packages/ipdata/src/lists/listsLayer.ts';
import { openIpData } from '../../packages/ipdata/src/openIpData.ts';
import { readPacked } from '../../packages/ipdata/src/packed/readPacked.ts';

/** What a reader is given: the repository, and a file of packed lists. */
export interface ReaderPlace {
  root: string;
  lists: string;
}

/** Looks all addresses up and answers for how many it knew a country. */
export type Look = (addresses: readonly string[]) => number | Promise<number>;

export interface Reader {
  families: readonly (4 | 6)[];
  /** How many addresses make a slice, where fewer than usual. */
  slice?: number;
  /** Loads library and data. */
  open(place: ReaderPlace): Promise<Look>;
}

const both = [4, 6] as const;

const counted =
  (knows: (address: string) => boolean): Look =>
  (addresses) => {
    let known = 0;
    for (const address of addresses) if (knows(address)) known += 1;
    return known;
  };

const ours = (root: string, lists: string | null) => {
  const layers = lists === null ? [] : [listsLayer(readPacked(readFileSync(lists)))];
  const data = openIpData({ dir: `${root}packages/ipdata/data/`, layers });
  return counted((address) => data.lookup(address).countries.length > 0);
};

/** The two country databases that our tables are compiled from, by family, as the readers of .mmdb want them. */
function databases(root: string): Record<4 | 6, string[]> {
  const require = createRequire(`${root}packages/ipdata/package.json`);
  const file = (name: string, family: 4 | 6) =>
    join(dirname(require.resolve(`@ip-location-db/${name}-mmdb/package.json`)), `${name}-ipv${family}.mmdb`);
  const of = (family: 4 | 6) => ['dbip-country', 'iptoasn-country'].map((name) => file(name, family));
  return { 4: of(4), 6: of(6) };
}

const theirs = (root: string) => createRequire(`${root}bench/ip/package.json`);
const familyOf = (address: string) => (address.includes(':') ? 6 : 4);

/** Each reader in its own way, with what it comes with or the countries of our own two sources. */
export const readers = {
  countersign: { families: both, open: async ({ root }) => ours(root, null) },
  'countersign with lists': { families: both, open: async ({ root, lists }) => ours(root, lists) },
  maxmind: {
    families: both,
    async open({ root }) {
      const { open } = theirs(root)('maxmind');
      const files = databases(root);
      const opened = async (family: 4 | 6): Promise<{ get(address: string): object | null }[]> =>
        Promise.all(files[family].map((path) => open(path)));
      const found = { 4: await opened(4), 6: await opened(6) };
      return counted((address) => {
        let known = false;
        for (const database of found[familyOf(address)]) known = database.get(address) !== null || known;
        return known;
      });
    },
  },
  'mmdb-lib': {
    families: both,
    async open({ root }) {
      const { Reader } = theirs(root)('mmdb-lib');
      const files = databases(root);
      const opened = (family: 4 | 6): { get(address: string): object | null }[] =>
        files[family].map((path) => new Reader(readFileSync(path)));
      const found = { 4: opened(4), 6: opened(6) };
      return counted((address) => {
        let known = false;
        for (const database of found[familyOf(address)]) known = database.get(address) !== null || known;
        return known;
      });
    },
  },
  'geoip-lite': {
    families: both,
    async open({ root }) {
      const { lookup } = theirs(root)('geoip-lite');
      return counted((address) => Boolean(lookup(address)?.country));
    },
  },
  'fast-geoip': {
    families: [4],
    slice: 500,
    async open({ root }) {
      const { lookup } = theirs(root)('fast-geoip');
      return async (addresses) => {
        let known = 0;
        for (const address of addresses) if ((await lookup(address))?.country) known += 1;
        return known;
      };
    },
  },
} satisfies Record<string, Reader>;
