import { addressScope, type Cidr, cidrContains, parseAddress } from '@countersign/ipdata';
import { forwardedAddress, readAddress } from './forwardedAddress.ts';
import { keptHeaders } from './keptHeaders.ts';
import type { Observation } from './observation.ts';
import { type Observable, type RawRequest, rawRequest } from './rawRequest.ts';

/** What an observer needs to know of what stands in front of it. */
export interface ObserverOptions {
  /** Networks of proxies whose X-Forwarded-* headers are believed. */
  trusted: readonly Cidr[];
  /** The proxies pass header order, case and version on as the client sent them. */
  proxyKeepsOrder: boolean;
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

const last = (raw: RawRequest, name: string): string | null =>
  raw.pairs
    .filter(([key]) => key.toLowerCase() === name)
    .map(([, value]) => value)
    .join(',')
    .split(',')
    .at(-1)
    ?.trim() || null;

const all = (raw: RawRequest, name: string): string | null => {
  const values = raw.pairs.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
  return values.length > 0 ? values.join(',') : null;
};

/** Makes an observer; see `ObserverOptions` for whose word it takes. */
export function createObserver({ trusted, proxyKeepsOrder, assumeIp, now }: ObserverOptions): Observer {
  const behindProxy = (peer: string | null): peer is string =>
    peer !== null && trusted.some((cidr) => cidrContains(cidr, peer));

  const address = (text: string | null): string | null => {
    const read = text === null ? null : readAddress(text);
    if (read === null || assumeIp === null || addressScope(parseAddress(read)) === 'public') return read;
    return assumeIp;
  };

  const schemeOf = (raw: RawRequest): RawRequest['scheme'] => {
    const forwarded = last(raw, 'x-forwarded-proto');
    return forwarded === 'http' || forwarded === 'https' ? forwarded : null;
  };

  return {
    address,
    observe(input, asked) {
      const raw = rawRequest(input);
      const peer = raw.peer === null ? null : readAddress(raw.peer);
      const proxied = behindProxy(peer);
      const told = !proxied || proxyKeepsOrder;
      return {
        ...asked,
        method: raw.method,
        scheme: proxied ? schemeOf(raw) : raw.scheme,
        httpVersion: told ? raw.httpVersion : null,
        headers: keptHeaders(raw.pairs),
        ordered: told && raw.ordered,
        cased: told && raw.cased,
        address: address(proxied ? forwardedAddress(peer, all(raw, 'x-forwarded-for'), trusted) : peer),
        at: now(),
        connection: proxied ? null : raw.connection,
        ...(proxied || raw.ja4 === undefined ? {} : { ja4: raw.ja4 }),
      };
    },
    ownOrigin(input) {
      const raw = rawRequest(input);
      const proxied = behindProxy(raw.peer === null ? null : readAddress(raw.peer));
      const host = (proxied ? last(raw, 'x-forwarded-host') : null) ?? raw.host;
      const scheme = (proxied ? schemeOf(raw) : null) ?? raw.scheme;
      if (host === null || scheme === null) return null;
      try {
        return new URL(`${scheme}://${host}`).origin;
      } catch {
        return null;
      }
    },
  };
}
