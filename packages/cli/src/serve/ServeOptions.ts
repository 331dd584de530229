/** `countersign serve`'s options, read and checked. */
export interface ServeOptions {
  port: number;
  host: string;
  demo: boolean;
  tls: { kind: 'none' } | { kind: 'self-signed' } | { kind: 'files'; cert: string; key: string };
  /** The first TCP segment of each connection is observed. */
  tcp: boolean;
  config: string | null;
  state: string;
  store: 'sqlite' | 'memory';
  log: 'json' | 'pretty';
  logIp: 'full' | 'prefix' | 'none';
  trustProxy: string[];
  assumeIp: string | null;
}
