/** A header that an edge sets: its name, or its name and how the fact in it is written. */
export type EdgeHeader<As extends string> = string | { header: string; as: As };

/** Names of the headers that tell of the connection's SYN; each holds a number, `options` a list such as `mss,nop,ws`. */
export interface EdgeTcp {
  ttl?: string;
  window?: string;
  mss?: string;
  scale?: string;
  options?: string;
  /** All of these at once: the SYN's IP and TCP headers in hex. */
  syn?: string;
  /** Round-trip time; milliseconds unless `us`. */
  rtt?: EdgeHeader<'ms' | 'us'>;
}

/** Header that names the client's headers in the order of the wire. */
export interface EdgeOrder {
  header: string;
  /** Between two names; a colon unless given. */
  separator?: string;
  /** The names are in the client's own case. */
  keepsCase?: boolean;
  /** A `host` stands first over HTTP/2 too, made of `:authority`. */
  addsHost?: boolean;
  /** Characters at which the edge cuts the list. */
  longest?: number;
}

/**
 * What an edge tells of a client's request, and in which headers; data alone.
 *
 * Names are of any case. What an edge does not tell is left out, and is then `unknown`.
 */
export interface EdgePreset {
  /** The client's address: alone, with a port at its end, or the right-most untrusted of a list. */
  ip?: EdgeHeader<'address' | 'address:port' | 'list'>;
  /** `http` or `https`, alone or as the member `scheme` of a JSON object. */
  scheme?: EdgeHeader<'word' | 'json'>;
  /** The host that the client asked for, where the edge asks the server for another. */
  host?: string;
  /** As `2.0`, `2`, `HTTP/2`, `h2`; counts where `order` tells which headers came over it. */
  httpVersion?: string;
  /** Names in the order of the wire; a name alone means colons between them and a case that is not the client's. */
  order?: string | EdgeOrder;
  ja4?: string;
  /** Whether the TLS hello had GREASE: `0` for none, any other number for some. */
  greased?: string;
  /** JA3's hash or its text; used where no JA4 is told. */
  ja3?: string;
  /** Lists of the TLS hello in hex, as docs/edges.md lays them out; JA4 is worked out from them. */
  hello?: string;
  /** HTTP/2 in Akamai's form. */
  h2?: string;
  /** Weight of the request's HEADERS frame, 1 to 256. */
  weight?: string;
  tcp?: EdgeTcp;
  /** ISO 3166-1 alpha-2; `XX` is none, `T1` is Tor. */
  country?: string;
  /** IANA time zone of the address. */
  zone?: string;
  /** Number of the address' network, with or without `AS` before it. */
  asn?: string;
  /** Other headers that the edge adds; `name-*` stands for all that begin so. */
  adds?: readonly string[];
  /** Lists to which the edge appends an entry of its own. */
  appends?: readonly string[];
  /** Headers whose values the edge writes anew; their values are not looked at. Accept-Encoding unless given. */
  rewrites?: readonly string[];
  /** The client's headers come in the client's order, without a header that tells it. */
  keepsOrder?: boolean;
  /** Their names come in the client's case. */
  keepsCase?: boolean;
  /** The edge speaks the client's own HTTP version to the server. */
  keepsVersion?: boolean;
}
