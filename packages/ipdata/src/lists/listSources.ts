import type { ListSource } from './ListSource.ts';
import { applePrivateRelay } from './sources/applePrivateRelay.ts';
import { googlebot } from './sources/googlebot.ts';
import { ipcat } from './sources/ipcat.ts';
import { torExitList } from './sources/torExitList.ts';
import { torNodes } from './sources/torNodes.ts';
import { x4bnetDatacenter } from './sources/x4bnetDatacenter.ts';
import { x4bnetVpn } from './sources/x4bnetVpn.ts';

/** Every published list that `refresh` knows, by name; of lists that say the same, the first names the entry. */
export const listSources = {
  'apple-private-relay': applePrivateRelay,
  'tor-exit-list': torExitList,
  'tor-nodes': torNodes,
  'x4bnet-vpn': x4bnetVpn,
  ipcat,
  'x4bnet-datacenter': x4bnetDatacenter,
  googlebot,
} as const satisfies Readonly<Record<string, ListSource>>;
