import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import { connectionHolder } from './connectionHolder.ts';
import { h2Of } from './http2/h2Of.ts';
import { weightOf } from './http2/weightOf.ts';
import type { EdgeGeo, Observation, TcpFacts } from './observation.ts';
import type { Told } from './Told.ts';
import { tcpOf } from './tcp/tcpOf.ts';
import { greasedOf } from './tls/greasedOf.ts';
import { ja4Of } from './tls/ja4Of.ts';

/** A request as node hands it over. */
export type NodeRequest = IncomingMessage | Http2ServerRequest;
/** What can be observed: a Hono context, a fetch Request, or a request of node. */
export type Observable = { req: { raw: Request }; env?: unknown } | Request | NodeRequest;

/** A request before any proxy in front of it is taken into account. */
export interface RawRequest {
  method: string;
  scheme: 'http' | 'https' | null;
  httpVersion: Observation['httpVersion'];
  pairs: [string, string][];
  ordered: boolean;
  cased: boolean;
  /** Address of the other end of the socket. */
  peer: string | null;
  connection: string | null;
  /** Where the server was given to `observeTls`. */
  ja4: string | undefined;
  greased?: boolean | undefined;
  /** Akamai's string, and the weight in HEADERS; of HTTP/2. */
  h2: string | undefined;
  weight: number | undefined;
  /** Where the server was given to `observeTcp`. */
  tcp: TcpFacts | undefined;
  /** Where a runtime tells them, see `Told`. */
  ja3?: string | undefined;
  geo?: EdgeGeo | undefined;
  /** Host header or `:authority`. */
  host: string | null;
  /** Path and query as the client asked for them. */
  target: string | null;
}

const connections = new WeakMap<object, string>();

/** A random number of a connection; HTTP/2 streams share their session's. */
function connectionOf(incoming: NodeRequest): string {
  const holder = connectionHolder(incoming);
  let id = connections.get(holder);
  if (id === undefined) {
    id = randomBytes(4).toString('base64url');
    connections.set(holder, id);
  }
  return id;
}

/** Finds node's own request behind a Hono context; node-server puts it into the bindings, some adapters one level down. */
export function nodeRequest(input: Observable): NodeRequest | undefined {
  if ('rawHeaders' in input) return input;
  if (!('req' in input)) return undefined;
  const env = input.env as { incoming?: NodeRequest; server?: { incoming?: NodeRequest } } | undefined;
  return env?.incoming ?? env?.server?.incoming;
}

function fromNode(incoming: NodeRequest): RawRequest {
  const raw = incoming.rawHeaders;
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) pairs.push([raw[index] ?? '', raw[index + 1] ?? '']);
  const versions = { '1.0': '1.0', '1.1': '1.1', '2.0': '2.0', '3.0': '3.0' } as const;
  const authority = incoming.headers[':authority'];
  const host = incoming.headers.host ?? (typeof authority === 'string' ? authority : undefined);
  // A stream that has lost its session tells nothing of it, and would say that it never was encrypted.
  const gone = 'stream' in incoming && incoming.stream?.session === undefined;
  return {
    method: incoming.method ?? 'GET',
    scheme: gone ? null : (incoming.socket as Partial<TLSSocket>).encrypted ? 'https' : 'http',
    httpVersion: versions[incoming.httpVersion as keyof typeof versions] ?? null,
    pairs,
    ordered: true,
    cased: incoming.httpVersionMajor === 1,
    peer: incoming.socket.remoteAddress ?? null,
    connection: gone ? null : connectionOf(incoming),
    ja4: ja4Of(incoming),
    greased: greasedOf(incoming),
    h2: h2Of(incoming),
    weight: weightOf(incoming),
    tcp: tcpOf(incoming),
    host: host ?? null,
    // Express takes a mount's path off `url`.
    target: (incoming as { originalUrl?: string }).originalUrl ?? incoming.url ?? null,
  };
}

/** What `fetchHandler` was told of a request. */
const toldOf = (input: Observable): Told =>
  ('req' in input ? (input.env as { told?: Told } | undefined)?.told : undefined) ?? {};

/** Reads a request; fetch's Request holds neither order nor case, and no version or address but what was told of it. */
export function rawRequest(input: Observable): RawRequest {
  const incoming = nodeRequest(input);
  if (incoming) return fromNode(incoming);
  const request = 'req' in input ? input.req.raw : (input as Request);
  const url = new URL(request.url);
  const { scheme, httpVersion = null, peer = null, ja3, ja4, h2, tcp, geo, replaced } = toldOf(input);
  const values = new Map<string, string | null>([...request.headers, ...Object.entries(replaced ?? {})]);
  return {
    method: request.method,
    scheme: scheme ?? (url.protocol === 'https:' ? 'https' : 'http'),
    httpVersion,
    pairs: [...values].filter((pair): pair is [string, string] => pair[1] !== null),
    ordered: false,
    cased: false,
    peer,
    connection: null,
    ja3,
    ja4,
    h2,
    weight: undefined,
    tcp,
    geo,
    host: request.headers.get('host') ?? url.host,
    target: `${url.pathname}${url.search}`,
  };
}
