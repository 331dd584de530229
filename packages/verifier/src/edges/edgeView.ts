import type { Cidr } from '@countersign/ipdata';
import { forwardedAddress, readAddress } from '../observe/forwardedAddress.ts';
import { readHttp2 } from '../observe/http2/readHttp2.ts';
import { keptHeaders } from '../observe/keptHeaders.ts';
import type { Observation, ObservedHeader } from '../observe/observation.ts';
import type { RawRequest } from '../observe/rawRequest.ts';
import { appendedByEdge } from './appendedByEdge.ts';
import type { Edge } from './edge.ts';
import { edgeNames, headerName } from './edgeNames.ts';
import { namesInOrder } from './namesInOrder.ts';
import { orderedHeaders } from './orderedHeaders.ts';
import { readEdgeGeo } from './readEdgeGeo.ts';
import { readEdgeTcp } from './readEdgeTcp.ts';
import { readHello } from './readHello.ts';
import { readHttpVersion } from './readHttpVersion.ts';
import { readJa3 } from './readJa3.ts';
import { readJa4 } from './readJa4.ts';
import { readScheme } from './readScheme.ts';

type Told = 'scheme' | 'httpVersion' | 'headers' | 'ordered' | 'cased' | 'address' | 'ja4' | 'ja3' | 'h2' | 'weight';

/** A client's request as its edge tells it. */
export type EdgeView = Pick<Observation, Told | 'tcp' | 'geo'>;

/** What an edge makes of requests. */
export interface EdgeViews {
  view(raw: RawRequest): EdgeView;
  scheme(raw: RawRequest): Observation['scheme'];
  /** Host that the client asked for; null where the edge does not tell it apart. */
  host(raw: RawRequest): string | null;
  /** The headers that are the edge's own, by their lower-case names. */
  owns(name: string): boolean;
}

/** The value of a header that comes once; one that comes twice has two authors, and says nothing. */
function once(raw: RawRequest, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  let found: string | undefined;
  for (const [key, value] of raw.pairs) {
    if (key.toLowerCase() !== name) continue;
    if (found !== undefined) return undefined;
    found = value.trim();
  }
  return found === '' || found === '-' ? undefined : found;
}

/** A list that may come in several headers. */
function joined(raw: RawRequest, name: string): string | null {
  const values = raw.pairs.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
  return values.length > 0 ? values.join(',') : null;
}

const formOf = <As extends string>(header: string | { as: As } | undefined, byDefault: As): As =>
  typeof header === 'object' ? header.as : byDefault;

/** What hops of all kinds write anew, where it is not said that this one does not. */
const rewritten = ['accept-encoding'] as const;

/**
 * Reads what an edge tells, for requests whose peer is trusted to be it.
 *
 * `takesOut`: its headers are taken out of the client's. Where it says nothing of the connection they may as well stay, as
 * a sign that something stands in between.
 */
export function edgeView(edge: Edge, trusted: readonly Cidr[], { takesOut = true } = {}): EdgeViews {
  const owns = edgeNames(edge);
  const appends: ReadonlySet<string> = new Set(edge.appends ?? []);
  const rewrites: ReadonlySet<string> = new Set(edge.rewrites ?? rewritten);
  const order = typeof edge.order === 'string' ? { header: edge.order } : edge.order;
  const ipName = headerName(edge.ip);
  const ipForm = formOf(edge.ip, 'address');

  const scheme: EdgeViews['scheme'] = (raw) => {
    const name = headerName(edge.scheme);
    const text = name === undefined ? null : joined(raw, name);
    return text === null ? null : readScheme(text, formOf(edge.scheme, 'word'));
  };

  function address(raw: RawRequest): string | null {
    if (ipName === undefined) return null;
    if (ipForm === 'list') {
      const peer = raw.peer === null ? null : readAddress(raw.peer);
      return forwardedAddress(peer, joined(raw, ipName), trusted);
    }
    const text = once(raw, ipName);
    if (text === undefined) return null;
    // An IPv6 address stands without brackets before its port, so the last colon is the port's.
    return readAddress(ipForm === 'address:port' && !text.startsWith('[') ? text.replace(/:\d+$/, '') : text);
  }

  function clientPairs(raw: RawRequest): [string, string][] {
    if (!takesOut) return raw.pairs;
    return raw.pairs.filter(([key]) => {
      const name = key.toLowerCase();
      if (owns(name)) return false;
      return !appends.has(name) || !appendedByEdge(joined(raw, name) ?? '', trusted);
    });
  }

  const valued = ({ name, value }: ObservedHeader): ObservedHeader =>
    value === undefined || rewrites.has(name.toLowerCase()) ? { name } : { name, value };

  function headersOf(raw: RawRequest): Pick<Observation, 'headers' | 'ordered' | 'cased' | 'httpVersion'> {
    const pairs = clientPairs(raw);
    const names = order && namesInOrder(once(raw, order.header), order);
    if (!order || !names) {
      const { keepsOrder = false, keepsCase = false, keepsVersion = false } = edge;
      return {
        headers: keptHeaders(pairs),
        ordered: keepsOrder && raw.ordered,
        cased: keepsCase && raw.cased,
        // Without the names nobody knows which headers of a version (TE, Priority, Connection) were lost on the way.
        httpVersion: keepsVersion ? raw.httpVersion : null,
      };
    }
    const told = once(raw, edge.httpVersion);
    const httpVersion = told === undefined ? null : readHttpVersion(told);
    const overHttp1 = httpVersion?.startsWith('1') ?? names.some((name) => name !== name.toLowerCase());
    const theirs = names.filter((name, at) => {
      const lower = name.toLowerCase();
      return !owns(lower) && !(order.addsHost && !overHttp1 && at === 0 && lower === 'host');
    });
    return {
      headers: orderedHeaders(theirs, pairs),
      ordered: true,
      cased: (order.keepsCase ?? false) && overHttp1,
      httpVersion,
    };
  }

  function tls(raw: RawRequest): Pick<Observation, 'ja4' | 'ja3'> {
    const lists = readHello(once(raw, edge.hello) ?? '');
    const ja4 = readJa4(once(raw, edge.ja4)) ?? lists?.ja4;
    if (ja4 !== undefined) return { ja4 };
    const ja3 = readJa3(once(raw, edge.ja3)) ?? lists?.ja3;
    return ja3 === undefined ? {} : { ja3 };
  }

  function http2(raw: RawRequest): Pick<Observation, 'h2' | 'weight'> {
    const h2 = once(raw, edge.h2);
    const weight = Number(once(raw, edge.weight));
    return {
      ...(h2 !== undefined && readHttp2(h2) !== null ? { h2 } : {}),
      ...(Number.isInteger(weight) && weight >= 1 && weight <= 256 ? { weight } : {}),
    };
  }

  function tcp(raw: RawRequest): Pick<Observation, 'tcp'> {
    if (edge.tcp === undefined) return {};
    const told = Object.entries(edge.tcp).map(([fact, header]) => [fact, once(raw, headerName(header))]);
    const facts = readEdgeTcp({ ...Object.fromEntries(told), unit: formOf(edge.tcp.rtt, 'ms') });
    return facts ? { tcp: facts } : {};
  }

  function geo(raw: RawRequest): Pick<Observation, 'geo'> {
    const [country, zone, asn] = [once(raw, edge.country), once(raw, edge.zone), once(raw, edge.asn)];
    const facts = readEdgeGeo({
      ...(country === undefined ? {} : { country }),
      ...(zone === undefined ? {} : { zone }),
      ...(asn === undefined ? {} : { asn }),
    });
    return facts ? { geo: facts } : {};
  }

  return {
    owns,
    scheme,
    host: (raw) => (edge.host === undefined ? null : joined(raw, edge.host)?.split(',').at(-1)?.trim() || null),
    view(raw) {
      const { headers, ...kept } = headersOf(raw);
      return {
        scheme: scheme(raw),
        ...kept,
        headers: rewrites.size === 0 ? headers : headers.map(valued),
        address: address(raw),
        ...tls(raw),
        ...http2(raw),
        ...tcp(raw),
        ...geo(raw),
      };
    },
  };
}
