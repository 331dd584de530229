import type { IpFacts } from './IpFacts.ts';
import type { IpSource } from './IpSource.ts';

/** Answers facts on addresses; `lookup` throws `IpDataError` `invalid-address` and nothing else. */
export interface IpProvider {
  lookup(address: string): IpFacts;
  readonly sources: IpSource[];
}
