import type { WorkerKind } from '@countersign/contract';
import type { StartRealm } from './StartRealm.ts';
import { startService } from './startService.ts';
import { startShared } from './startShared.ts';
import { startWorker } from './startWorker.ts';

interface RealmRow {
  start: StartRealm;
  /** Whether the core token waits for it. */
  core: boolean;
}

/** Every realm beside the window, in the order of starting: the late one first, so that it has the longest time. */
export const realms = {
  service: { start: startService, core: false },
  worker: { start: startWorker, core: true },
  shared: { start: startShared, core: true },
} satisfies Record<WorkerKind, RealmRow>;
