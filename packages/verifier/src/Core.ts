import type { IpFacts } from '@countersign/ipdata';
import type { Bots } from './bots/createBots.ts';
import type { PrepareIp } from './ipPreparation.ts';
import type { Log } from './Log.ts';
import type { Observer } from './observe/createObserver.ts';
import type { Observation } from './observe/observation.ts';
import type { Assets } from './serve/Assets.ts';
import type { SiteTable } from './sites/siteTable.ts';
import type { Clock } from './storeClock.ts';
import type { Store } from './stores/store.ts';
import type { KeyRing } from './token/keyRing.ts';

/** What the parts of one verifier share. */
export interface Core {
  keys: KeyRing;
  sites: SiteTable;
  store: Store;
  clock: Clock;
  observer: Observer;
  /** Facts of a request's address, its edge's word among them; null where there is none or no source is loaded. */
  ipFacts: (seen: Observation) => IpFacts | null;
  /** Has sources that take time look addresses up ahead; null where there are none. */
  prepareIp: PrepareIp | null;
  /** What proves bots, outside of the judgement. */
  bots: Bots;
  /** Whether an address is the assumed one. */
  assumed: (address: string | null) => boolean;
  /** Network of an address, `/24` or `/48`; null where there is none. */
  prefix: (address: string | null) => string | null;
  /** An address as it may be logged. */
  logged: (address: string | null) => string | null;
  storeFailure: 'open' | 'closed';
  challengesPerMinute: number;
  /** Clocks are counted by address. */
  addressHistory: boolean;
  log: Log;
  assets: Assets;
}
