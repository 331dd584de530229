import { compileLists } from '../../packages/ipdata/src/lists/compileLists.ts';
import { listSources } from '../../packages/ipdata/src/lists/listSources.ts';
import { parseList } from '../../packages/ipdata/src/lists/parseList.ts';

const created = '2026-11-22';

/** Two lists of the sizes of X4BNet's for data centres and VPNs, their prefixes drawn from announced addresses. */
export function randomLists(addresses: Record<4 | 6, readonly string[]>): Uint8Array {
  const lines = (family: 4 | 6, from: number, count: number, bits: number) =>
    addresses[family]
      .slice(from, from + count)
      .map((address) => `${address}/${bits}\n`)
      .join('');
  const datacenter = { 'ipv4.txt': lines(4, 0, 42_566, 22), 'ipv6.txt': lines(6, 0, 8_752, 44) };
  const vpn = {
    'ipv4.txt': lines(4, 50_000, 10_862, 24),
    'ipv6.txt': lines(6, 50_000, 498, 48),
    'apple.txt': lines(4, 70_000, 10, 32),
  };
  const lists = [parseList(listSources['x4bnet-datacenter'], datacenter), parseList(listSources['x4bnet-vpn'], vpn)];
  return compileLists(
    lists.map((list) => ({ list, asOf: created })),
    created,
  );
}
