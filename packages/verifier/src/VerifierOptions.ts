import type { IpProvider } from '@countersign/ipdata';
import type { BotOptions } from './bots/BotOptions.ts';
import type { Case } from './case.ts';
import type { EdgeOptions } from './edges/EdgeOptions.ts';
import type { EdgeName } from './edges/edgePresets.ts';
import type { LogEvent } from './LogEvent.ts';
import type { Policy } from './policy.ts';
import type { Assets } from './serve/Assets.ts';
import type { SiteOptions } from './sites/SiteOptions.ts';
import type { Store } from './stores/store.ts';

/** What `createVerifier` takes; all but `key` may be left out. */
export interface VerifierOptions {
  /** COUNTERSIGN_KEY: one or two values of 32 bytes as base64url; a function is asked at each use. */
  key: string | (() => string);
  /** API secrets of the site `default`; two are valid at once. Needed by `/verify` and `/inspect` alone. */
  secrets?: readonly string[];
  /** Sites; without them there is one, `default`. With them `secrets` adds to the site `default` among them. */
  sites?: readonly SiteOptions[];
  /** Admits the sites `test-pass`, `test-review`, `test-block`, whose secrets are public. */
  allowTestSites?: boolean;
  /** Default: a memory store, which no other process shares. */
  store?: Store;
  /** Default: the packed tables of @countersign/ipdata; null for none. */
  ip?: IpProvider | null;
  /** How long, in ms, a verdict waits for IP sources that take time, such as services; 0 to 10,000, default 150. */
  ipPatience?: number;
  /** What is asked outside about requests that say they are bots; see docs/bots.md. */
  bots?: BotOptions;
  policy?: Partial<Policy>;
  /** CIDR networks of proxies whose X-Forwarded-For, -Host and -Proto are believed; none by default. */
  trustProxy?: readonly string[];
  /** The trusted proxies pass header order and case on unchanged. */
  proxyKeepsOrder?: boolean;
  /** What stands in front of the server and which of its headers tell of the client: a preset's name, or see `edge`. */
  edge?: EdgeName | EdgeOptions;
  /** Address that loopback and private peers count as; for demonstrations. */
  assumeIp?: string;
  /** Seconds that a challenge lives, 60 to 900; default 300. */
  challengeSeconds?: number;
  /** Challenges a minute that one network (/24, /48) may ask for; default 1200, 0 for no limit. */
  challengesPerMinute?: number;
  /** Counts in the store, by address and without naming it, whose clocks fit its country (docs/zone-rule.md); default true. */
  addressHistory?: boolean;
  /** With the store down, verify goes on `degraded` (`open`) or answers `store-down` (`closed`, the default). */
  storeFailure?: 'open' | 'closed';
  /** How addresses are logged; default `prefix`. */
  logIp?: 'full' | 'prefix' | 'none';
  /** Takes each line of the log; by default warnings go to the console and verdicts nowhere. */
  log?: (event: LogEvent) => void;
  /** ms since the epoch; the store's clock overrules it where the two differ. */
  now?: () => number;
  /** The browser's files; default those of this build. */
  assets?: Assets;
}

/** What one call of `verify` may add. */
export interface VerifyOptions {
  /** Site that the token must be of; default `default`. */
  site?: string;
  /** Action that the token must be of. */
  action?: string;
  /** 1 to 128 characters; a retry with the same token gets the same verdict. */
  idempotencyKey?: string;
  /** Is given the opened case before it is judged, for demonstrations and tests. */
  onCase?: (kase: Case) => void;
}
