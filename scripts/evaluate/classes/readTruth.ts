import { join } from 'node:path';
import { joinRanges } from './joinRanges.ts';
import type { Range } from './Range.ts';
import { readRanges } from './readRanges.ts';
import { withoutRanges } from './withoutRanges.ts';

/** A list that says of prefixes what the classes say of networks. */
export interface TruthSet {
  readonly name: string;
  readonly family: 4 | 6;
  readonly flag: 'hosting' | 'vpn';
  /** As the list has them; the relays are taken out. */
  readonly prefixes: readonly Range[];
  /** The same, in order and apart. */
  readonly joined: readonly Range[];
}

export interface Truth {
  readonly sets: readonly TruthSet[];
  /** The relays' prefixes, in order and apart. */
  readonly relays: { readonly 4: readonly Range[]; readonly 6: readonly Range[] };
}

export function readTruth(folder: string): Truth {
  const read = (name: string) => readRanges(join(folder, name));
  const apple = (family: 4 | 6) => joinRanges(read(`ipranges/apple-proxy-ipv${family}_merged.txt`));
  const relays = { 4: apple(4), 6: apple(6) };
  const set = (name: string, family: 4 | 6, flag: TruthSet['flag'], file: string): TruthSet => {
    const prefixes = withoutRanges(read(file), relays[family]);
    return { name, family, flag, prefixes, joined: joinRanges(prefixes) };
  };
  return {
    sets: [
      set('ipcat', 4, 'hosting', 'ipcat-datacenters.csv'),
      set('X4BNet datacenter', 4, 'hosting', 'x4bnet/output-datacenter-ipv4.txt'),
      set('X4BNet datacenter', 6, 'hosting', 'x4bnet/output-datacenter-ipv6.txt'),
      set('X4BNet vpn', 4, 'vpn', 'x4bnet/output-vpn-ipv4.txt'),
      set('X4BNet vpn', 6, 'vpn', 'x4bnet/output-vpn-ipv6.txt'),
    ],
    relays,
  };
}
