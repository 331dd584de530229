import type { Cidr } from '@countersign/ipdata';
import { lowerName } from '../knowledge/lowerName.ts';
import { remembered } from '../knowledge/remembered.ts';
import { forwardedAddress, readAddress } from '../observe/forwardedAddress.ts';
import { keptHeaders } from '../observe/keptHeaders.ts';
import type { Observation, ObservedHeader } from '../observe/observation.ts';
import type { RawRequest } from '../observe/rawRequest.ts';
import { appendedByEdge } from './appendedByEdge.ts';
import { connectionFacts } from './connectionFacts.ts';
import type { Edge } from './edge.ts';
import { edgeNames } from './edgeNames.ts';
import { headerName } from './headerName.ts';
import { namesInOrder } from './namesInOrder.ts';
import { once } from './once.ts';
import { orderedHeaders } from './orderedHeaders.ts';
import { readHttpVersion } from './readHttpVersion.ts';
import { readScheme } from './readScheme.ts';
import type { ToldHeaders } from './ToldHeaders.ts';

type Told = 'scheme' | 'httpVersion' | 'headers' | 'ordered' | 'cased' | 'address';

/** A client's request as its edge tells it. */
export type EdgeView = Pick<Observation, Told> & ReturnType<ReturnType<typeof connectionFacts>>;

/** What an edge makes of requests. */
export interface EdgeViews {
  view(raw: RawRequest): EdgeView;
  scheme(raw: RawRequest): Observation['scheme'];
  /** Host that the client asked for; null where the edge does not tell it apart. */
  host(raw: RawRequest): string | null;
  /** The headers that are the edge's own, by their lower-case names. */
  owns(name: string): boolean;
}

/** A list that may come in several headers. */
const joined = (told: ToldHeaders, name: string): string | null => told.get(name)?.join(',') ?? null;

const formOf = <As extends string>(header: string | { as: As } | undefined, byDefault: As): As =>
  typeof header === 'object' ? header.as : byDefault;

/** What hops of all kinds write anew, where it is not said that this one does not. */
const rewritten = ['accept-encoding'] as const;

/**
 * Reads what an edge tells, for requests whose peer is trusted to be it; `trusted` are the networks of our own hops.
 *
 * `takesOut`: its headers are taken out of the client's. Where it says nothing of the connection they may as well stay, as
 * a sign that something stands in between.
 */
export function edgeView(edge: Edge, trusted: readonly Cidr[], { takesOut = true } = {}): EdgeViews {
  const owns = edgeNames(edge);
  const appends: ReadonlySet<string> = new Set(edge.appends ?? []);
  const rewrites: ReadonlySet<string> = new Set(edge.rewrites ?? rewritten);
  const order = typeof edge.order === 'string' ? { header: edge.order } : edge.order;
  const namesOf = remembered((text: string) => namesInOrder(text, order ?? {}));
  const factsOf = connectionFacts(edge);

  function toldBy({ pairs }: RawRequest): ToldHeaders {
    const told = new Map<string, string[]>();
    for (const [key, value] of pairs) {
      const name = lowerName(key);
      if (!owns(name) && !appends.has(name)) continue;
      const held = told.get(name);
      if (held) held.push(value);
      else told.set(name, [value]);
    }
    return told;
  }

  function schemeOf(told: ToldHeaders): Observation['scheme'] {
    const name = headerName(edge.scheme);
    const text = name === undefined ? null : joined(told, name);
    return text === null ? null : readScheme(text, formOf(edge.scheme, 'word'));
  }

  function addressOf(raw: RawRequest, told: ToldHeaders): string | null {
    const [name, form] = [headerName(edge.ip), formOf(edge.ip, 'address')];
    if (name === undefined) return null;
    if (form === 'list') {
      return forwardedAddress(raw.peer === null ? null : readAddress(raw.peer), joined(told, name), trusted);
    }
    const text = once(told, name);
    if (text === undefined) return null;
    // An IPv6 address stands without brackets before its port, so the last colon is the port's.
    return readAddress(form === 'address:port' && !text.startsWith('[') ? text.replace(/:\d+$/, '') : text);
  }

  function clientPairs({ pairs }: RawRequest, told: ToldHeaders): [string, string][] {
    if (!takesOut) return pairs;
    return pairs.filter(([key]) => {
      const name = lowerName(key);
      if (owns(name)) return false;
      return !appends.has(name) || !appendedByEdge(joined(told, name) ?? '', trusted);
    });
  }

  const valued = (header: ObservedHeader): ObservedHeader =>
    header.value === undefined || !rewrites.has(lowerName(header.name)) ? header : { name: header.name };

  function headersOf(raw: RawRequest, told: ToldHeaders) {
    const pairs = clientPairs(raw, told);
    const orderText = once(told, order?.header);
    const names = orderText === undefined ? null : namesOf(orderText);
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
    const version = once(told, edge.httpVersion);
    const httpVersion = version === undefined ? null : readHttpVersion(version);
    const overHttp1 = httpVersion?.startsWith('1') ?? names.some((name) => name !== lowerName(name));
    const theirs = names.filter((name, at) => {
      const lower = lowerName(name);
      return !owns(lower) && !(order.addsHost && !overHttp1 && at === 0 && lower === 'host');
    });
    const cased = (order.keepsCase ?? false) && overHttp1;
    return { headers: orderedHeaders(theirs, pairs), ordered: true, cased, httpVersion };
  }

  return {
    owns,
    scheme: (raw) => schemeOf(toldBy(raw)),
    host: (raw) => (edge.host && joined(toldBy(raw), edge.host)?.split(',').at(-1)?.trim()) || null,
    view(raw) {
      const told = toldBy(raw);
      const { headers, ...kept } = headersOf(raw, told);
      return {
        scheme: schemeOf(told),
        ...kept,
        headers: rewrites.size === 0 ? headers : headers.map(valued),
        address: addressOf(raw, told),
        ...factsOf(told),
      };
    },
  };
}
