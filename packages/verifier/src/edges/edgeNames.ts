import type { EdgeHeader } from './EdgePreset.ts';
import type { Edge } from './edge.ts';
import { headerName } from './headerName.ts';
import { ownHeaders } from './ownHeaders.ts';

/** Tells the headers that are an edge's own, by their lower-case names; not those to which it appends. */
export function edgeNames(edge: Edge): (name: string) => boolean {
  const {
    ip,
    scheme,
    host,
    httpVersion,
    order,
    ja4,
    greased,
    ja3,
    hello,
    h2,
    weight,
    tcp = {},
    country,
    zone,
    asn,
  } = edge;
  const told = [ip, scheme, host, httpVersion, order, ja4, greased, ja3, hello, h2, weight, country, zone, asn];
  const adds = edge.adds ?? [];
  const appends = new Set(edge.appends ?? []);
  const names = new Set(
    [
      ...[...told, ...Object.values(tcp)].map((header) => headerName(header as EdgeHeader<string> | undefined)),
      edge.trust.secrets && (edge.trust.secretHeader ?? ownHeaders.secret),
      ...adds,
    ].filter((name) => name !== undefined && !name.endsWith('-*') && !appends.has(name)),
  );
  const prefixes = adds.filter((name) => name.endsWith('-*')).map((name) => name.slice(0, -1));
  return (name) => names.has(name) || (prefixes.some((prefix) => name.startsWith(prefix)) && !appends.has(name));
}
