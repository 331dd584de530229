import type { IpFacts } from './IpFacts.ts';
import type { IpSource } from './IpSource.ts';

/** Answers facts on addresses; `lookup` throws `IpDataError` `invalid-address` and nothing else. */
export interface IpProvider {
  /** Facts as of `at` (ms since the epoch; now by default), which the ages of the sources are counted to. */
  lookup(address: string, at?: number): IpFacts;
  readonly sources: IpSource[];
  /** Has sources that take time look an address up; resolves when they have or gave up, and never rejects. */
  prepare?(address: string): Promise<void>;
  /** Ends what watches files and what is under way. */
  close?(): void;
}
