import type { Claims, WorkerKind } from '@countersign/contract';
import type { AskedRealm } from './askRealm.ts';

/** A way to reach the realms: where the script of each is. Rejects with Unavailable where this way has none. */
export interface Route {
  id: Claims['route'];
  script(kind: WorkerKind, started: { [K in WorkerKind]?: AskedRealm }): Promise<string>;
  /** Frees what it made. */
  end(): void;
}
