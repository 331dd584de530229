/** What a PRIORITY frame says (RFC 7540 section 6.3). */
export interface Http2Priority {
  stream: number;
  exclusive: boolean;
  dependsOn: number;
  /** 1 to 256. */
  weight: number;
}

/** What Akamai's HTTP/2 string tells; each part null where it was not seen. */
export interface Http2Facts {
  /** SETTINGS as sent: id and value, in the wire's order; empty where the frame held none. */
  settings: [id: number, value: number][] | null;
  /** Increment of the connection's window before the first request; 0 where no WINDOW_UPDATE was sent. */
  window: number | null;
  /** PRIORITY frames before the first request; empty where none was sent. */
  priorities: Http2Priority[] | null;
  /** Pseudo-headers in order, a letter each and nothing between them: `masp`, `mpas`, `msap`, `mspa`. */
  pseudo: string | null;
}
