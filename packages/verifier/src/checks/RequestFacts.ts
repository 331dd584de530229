import { lowerName } from '../knowledge/lowerName.ts';
import { type RequestKind, requestKind } from '../knowledge/requestKind.ts';
import type { Observation } from '../observe/observation.ts';

/** Names that only a proxy or an edge adds; their presence says that it may have touched the others. */
const proxyNames: ReadonlySet<string> = new Set([
  'via',
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-host',
  'x-real-ip',
  'cf-connecting-ip',
  'cf-ray',
  'true-client-ip',
  'x-amz-cf-id',
  'x-amzn-trace-id',
  'x-azure-ref',
  'fastly-client-ip',
  'fly-client-ip',
  'x-vercel-id',
  'x-envoy-external-address',
]);

/** Written apart from the sorted rest by Go (net/http, Request.write) and, for Connection, by any proxy. */
const apart: ReadonlySet<string> = new Set(['host', 'user-agent', 'content-length', 'connection']);

const inOrder = (names: readonly string[]): boolean =>
  names.length > 4 && names.every((name, index) => index === 0 || (names[index - 1] as string) <= name);

/** No browser sends five names or more in order, alphabetical or of their bytes: a runtime or a proxy wrote them anew. */
const isSorted = (names: readonly string[]): boolean =>
  inOrder(names) || inOrder(names.filter((name) => !apart.has(lowerName(name))));

/** One observation indexed for the checks: lower-case names in wire order, values and places by name. */
export class RequestFacts {
  readonly observation: Observation;
  readonly names: readonly string[];
  readonly #places = new Map<string, number>();
  #proxied: boolean | undefined;
  #ordered: boolean | undefined;
  #kind: RequestKind | null | undefined;

  constructor(observation: Observation) {
    this.observation = observation;
    const names: string[] = [];
    for (const { name } of observation.headers) {
      const lower = lowerName(name);
      if (!this.#places.has(lower)) this.#places.set(lower, names.length);
      names.push(lower);
    }
    this.names = names;
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  /** Place in wire order, -1 where absent. */
  place(name: string): number {
    return this.#places.get(name) ?? -1;
  }

  /** Value of a header, undefined where it was not sent or not kept. */
  value(name: string): string | undefined {
    const place = this.#places.get(name);
    return place === undefined ? undefined : this.observation.headers[place]?.value;
  }

  /** The name as it stood on the wire. */
  spelled(name: string): string | undefined {
    const place = this.#places.get(name);
    return place === undefined ? undefined : this.observation.headers[place]?.name;
  }

  /** What kind of request it is; null where nothing tells. */
  get kind(): RequestKind | null {
    if (this.#kind === undefined) this.#kind = requestKind(this);
    return this.#kind;
  }

  /** A proxy or an edge stood in between. */
  get proxied(): boolean {
    this.#proxied ??= this.names.some((name) => proxyNames.has(name));
    return this.#proxied;
  }

  /** The order is the browser's own: kept by the runtime, whole, not sorted by a runtime or proxy, no proxy seen. */
  get ordered(): boolean {
    this.#ordered ??=
      this.observation.ordered &&
      !this.observation.truncated &&
      !this.proxied &&
      !isSorted(this.names) &&
      !isSorted(this.observation.headers.map(({ name }) => name));
    return this.#ordered;
  }
}
