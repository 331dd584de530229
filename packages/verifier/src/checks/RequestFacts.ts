import { type RequestKind, requestKind } from '../knowledge/requestKind.ts';
import type { Observation } from '../observe/observation.ts';
import { endedHere } from './endedHere.ts';
import { type HeaderShape, headerShape } from './HeaderShape.ts';
import { type Middlebox, middleboxOf } from './middlebox.ts';

/** One observation indexed for the checks: lower-case names in wire order, values and places by name. */
export class RequestFacts {
  readonly observation: Observation;
  readonly names: readonly string[];
  readonly #shape: HeaderShape;
  #middlebox: Middlebox | null | undefined;
  #ordered: boolean | undefined;
  #kind: RequestKind | null | undefined;

  constructor(observation: Observation) {
    this.observation = observation;
    let spelled = '';
    for (const { name } of observation.headers) spelled += `${name}\n`;
    this.#shape = headerShape(spelled, observation.headers.length);
    this.names = this.#shape.names;
  }

  has(name: string): boolean {
    return this.#shape.places.has(name);
  }

  /** Place in wire order, -1 where absent or where the place may be a proxy's. */
  place(name: string): number {
    return name === 'content-length' && this.#lengthFirst ? -1 : (this.#shape.places.get(name) ?? -1);
  }

  /**
   * Content-Length stands first, Host and Connection apart, on HTTP/1: Chromium writes it there, and so do proxies that
   * make these three anew and keep the rest as it was (nginx, ngx_http_proxy_module.c, ngx_http_proxy_create_request).
   */
  get #lengthFirst(): boolean {
    const first = this.names[0] === 'host' ? (this.names[1] === 'connection' ? 2 : 1) : 0;
    return first > 0 && this.names[first] === 'content-length';
  }

  /** Value of a header, undefined where it was not sent or not kept. */
  value(name: string): string | undefined {
    const place = this.#shape.places.get(name);
    return place === undefined ? undefined : this.observation.headers[place]?.value;
  }

  /** The name as it stood on the wire. */
  spelled(name: string): string | undefined {
    const place = this.#shape.places.get(name);
    return place === undefined ? undefined : this.observation.headers[place]?.name;
  }

  /** What kind of request it is; null where nothing tells. */
  get kind(): RequestKind | null {
    if (this.#kind === undefined) this.#kind = requestKind(this);
    return this.#kind;
  }

  /** A proxy, an edge or a scanner that shows to stand in between; connection facts are then its own. */
  get middlebox(): Middlebox | null {
    if (this.#middlebox === undefined) this.#middlebox = middleboxOf(this);
    return this.#middlebox;
  }

  /** Something stood in between: TLS, HTTP/2 and TCP are not the browser's own. */
  get proxied(): boolean {
    return this.middlebox !== null;
  }

  /** The order is the browser's own: kept by the runtime, no name lost, not sorted by a runtime or a proxy, no proxy seen that loses it. */
  get ordered(): boolean {
    this.#ordered ??=
      this.observation.ordered &&
      this.middlebox?.keepsOrder !== false &&
      (!this.#shape.sorted || endedHere(this.observation));
    return this.#ordered;
  }
}
