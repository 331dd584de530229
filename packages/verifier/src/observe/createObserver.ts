import { addressScope, type Cidr, cidrContains, parseAddress } from '@countersign/ipdata';
import type { Edge } from '../edges/edge.ts';
import { edgeNetworks } from '../edges/edgeNetworks.ts';
import { edgeTrust } from '../edges/edgeTrust.ts';
import { type EdgeViews, edgeView } from '../edges/edgeView.ts';
import { proxy } from '../edges/presets/proxy.ts';
import { readAddress } from './forwardedAddress.ts';
import { keptHeaders } from './keptHeaders.ts';
import type { Observation } from './observation.ts';
import { type Observable, type RawRequest, rawRequest } from './rawRequest.ts';
import { signedParts } from './signedParts.ts';

/** What an observer needs to know of what stands in front of it. */
export interface ObserverOptions {
  /** Networks of proxies whose X-Forwarded-* headers are believed. */
  trusted: readonly Cidr[];
  /** The proxies pass header order, case and version on as the client sent them. */
  proxyKeepsOrder: boolean;
  /** The edge in front, whose headers tell of the client; null for none. */
  edge?: Edge | null;
  /** Address that loopback and private peers count as; the demo alone sets it. */
  assumeIp: string | null;
  now: () => number;
}

/** Which request an observation is of. */
export type Asked = Pick<Observation, 'endpoint' | 'kind' | 'request'>;

/** Turns requests into observations. */
export interface Observer {
  observe(input: Observable, asked: Asked): Observation;
  /** Origin that the mount itself has for this request; null where it cannot be told. */
  ownOrigin(input: Observable): string | null;
  /** Reads an address and replaces one that is not public where one is assumed. */
  address(text: string | null): string | null;
}

/** A request that came straight from the client. */
const direct = (raw: RawRequest) => ({
  scheme: raw.scheme,
  httpVersion: raw.httpVersion,
  headers: keptHeaders(raw.pairs),
  ordered: raw.ordered,
  cased: raw.cased,
  address: raw.peer === null ? null : readAddress(raw.peer),
  connection: raw.connection,
  ...(raw.ja4 === undefined ? {} : { ja4: raw.ja4 }),
  ...(raw.greased === undefined ? {} : { greased: raw.greased }),
  ...(raw.ja3 === undefined ? {} : { ja3: raw.ja3 }),
  ...(raw.h2 === undefined ? {} : { h2: raw.h2 }),
  ...(raw.weight === undefined ? {} : { weight: raw.weight }),
  ...(raw.tcp === undefined ? {} : { tcp: raw.tcp }),
  ...(raw.geo === undefined ? {} : { geo: raw.geo }),
});

/** Makes an observer; see `ObserverOptions` for whose word it takes. Throws `ConfigError` where an edge's trust cannot be. */
export function createObserver({ trusted, proxyKeepsOrder, edge, assumeIp, now }: ObserverOptions): Observer {
  const kept = { keepsOrder: proxyKeepsOrder, keepsCase: proxyKeepsOrder, keepsVersion: proxyKeepsOrder };
  const proxies = edgeView({ ...proxy, ...kept, trust: {} }, trusted, { takesOut: proxyKeepsOrder });
  const front = edge
    ? { trusts: edgeTrust(edge, trusted), views: edgeView(edge, [...trusted, ...edgeNetworks(edge)]) }
    : null;

  function byProxy({ peer }: RawRequest): boolean {
    const address = peer === null ? null : readAddress(peer);
    return address !== null && trusted.some((network) => cidrContains(network, address));
  }

  /** The request, and who tells of it; null for the client itself. What an edge alone may say is taken out of others' mouths. */
  function told(input: Observable): { raw: RawRequest; views: EdgeViews | null } {
    const raw = rawRequest(input);
    if (front?.trusts(raw, input)) return { raw, views: front.views };
    const views = byProxy(raw) ? proxies : null;
    if (front === null) return { raw, views };
    const pairs = raw.pairs.filter(([name]) => {
      const lower = name.toLowerCase();
      return !front.views.owns(lower) || views?.owns(lower) === true;
    });
    return { raw: { ...raw, pairs }, views };
  }

  const address = (text: string | null): string | null => {
    const read = text === null ? null : readAddress(text);
    if (read === null || assumeIp === null || addressScope(parseAddress(read)) === 'public') return read;
    return assumeIp;
  };

  return {
    address,
    observe(input, asked) {
      const { raw, views } = told(input);
      const seen = views ? { ...views.view(raw), connection: null } : direct(raw);
      const own = asked.endpoint === 'use' || asked.endpoint === 'inspect';
      const signed = own ? signedParts(raw.pairs, views?.host(raw) ?? raw.host, raw.target) : undefined;
      return {
        ...asked,
        method: raw.method,
        ...seen,
        address: address(seen.address),
        at: now(),
        ...(signed === undefined ? {} : { signed }),
      };
    },
    ownOrigin(input) {
      const { raw, views } = told(input);
      const host = views?.host(raw) ?? raw.host;
      const scheme = views?.scheme(raw) ?? raw.scheme;
      if (host === null || scheme === null) return null;
      try {
        return new URL(`${scheme}://${host}`).origin;
      } catch {
        return null;
      }
    },
  };
}
