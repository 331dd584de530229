/** What a reverse proxy is put in front of. */
export interface ReverseProxyOptions {
  /** Port that it listens on, with TLS and HTTP/2. */
  port: number;
  /** What it shows browsers, as PEM. */
  shown: { key: string; cert: string };
  /** Port of the server behind it, in plain HTTP. */
  server: number;
  /** It only ends TLS, and hands the bytes inside on over TLS of its own, which the server then has too. HAProxy alone. */
  bytes?: true;
  /** The configuration in docs/edges with this secret; without it, one that only hands requests on. */
  secret?: string;
}
