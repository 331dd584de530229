import type { IpFlags } from '../IpFlags.ts';
import type { IpSource } from '../IpSource.ts';
import type { ListBounds } from './ListBounds.ts';
import type { ListFile } from './ListFile.ts';

/**
 * A published list of addresses: where it is, how it is read, what it says.
 *
 * `title` and `note` are for people. `flag` is what its entries are; absent for tables of countries and networks. `whole`
 * names the families of which it means to hold all of its kind, so that the flag is `false` where it does not hold an
 * address. `located`: its places are where a relay says that its client is. `collected`: a project gathered it from what
 * others own, so it gives way where the class of a network says otherwise. `confidence`: the most that its word alone
 * counts, where it is measured to be wrong often. `onRequest`: refreshed only once it was named. `seen` is where its
 * address was read.
 */
export interface ListSource {
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  readonly flag?: keyof IpFlags;
  readonly whole?: readonly (4 | 6)[];
  readonly located?: true;
  readonly collected?: true;
  readonly confidence?: 'low' | 'medium';
  readonly onRequest?: true;
  readonly source: Pick<IpSource, 'licence' | 'attribution' | 'url'> & { readonly freshDays: number };
  readonly seen: string;
  readonly files: readonly ListFile[];
  readonly bounds: ListBounds;
}
