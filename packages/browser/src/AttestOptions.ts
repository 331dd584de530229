/** Options of attest() and prepare(). */
export interface AttestOptions {
  /** The verifier's mount, absolute or relative to the page; `/countersign` of the page's origin by default. */
  endpoint?: string | URL | undefined;
  /** Id of the site; `default` where the verifier serves one. */
  site?: string | undefined;
  /** What the token is for: 1 to 32 of `[A-Za-z0-9_-]`. The signed action counts. */
  action?: string | undefined;
  /** The site's own text to be signed, at most 255 characters. */
  cdata?: string | undefined;
  /** Keep the device key in IndexedDB, so that visits can be known again; false by default. */
  identity?: boolean | undefined;
  /** Count what pointer and keyboard do from prepare() or the tag's load on; false by default. Numbers alone. */
  interaction?: boolean | undefined;
  /** Ms to wait for late evidence once the core is in; 2000 by default, 0 for the core alone. */
  patience?: number | undefined;
  /** False leaves the service worker realm out; true by default. */
  serviceWorker?: boolean | undefined;
}
