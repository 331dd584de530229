import type { EdgeName } from '@countersign/verifier';
import type { IpSettings } from '../ip/IpSettings.ts';

/** `countersign serve`'s options, read and checked. */
export interface ServeOptions {
  port: number;
  host: string;
  demo: boolean;
  tls: { kind: 'none' } | { kind: 'self-signed' } | { kind: 'files'; cert: string; key: string };
  /** File with the authority of clients' certificates, for which they are asked; null asks for none. */
  tlsClientCa: string | null;
  /** The first TCP segment of each connection is observed. */
  tcp: boolean;
  config: string | null;
  state: string;
  store: 'sqlite' | 'memory';
  log: 'json' | 'pretty';
  logIp: 'full' | 'prefix' | 'none';
  trustProxy: string[];
  /** Name of a preset of what stands in front. */
  edge: EdgeName | null;
  assumeIp: string | null;
  /** What `--ip-source` and `--mmdb` say. */
  ip: Omit<IpSettings, 'layers'>;
}
