import type { WorkerKind } from '@countersign/contract';

/** What a realm has to know before it is asked. */
export interface RealmConfig {
  kind: WorkerKind;
  visit: string;
  /** Absolute URL of the verifier's mount. */
  mount: string;
  /** The receipt of the script's own request; empty where the code came another way. */
  receipt: string;
}
