import type { ListEntry } from './ListEntry.ts';

/**
 * One file of a list: `name` in the state folder and in a mirror, `url` where its owner publishes it.
 *
 * A body that begins as gzip does is unpacked before it is parsed. `parse` is lazy, takes linear time and throws
 * `IpDataError` `not-a-list` at the first line that it cannot read. `excludes`: its entries are taken out of the list.
 * `entryName` names the entries that have no name of their own. `checksum` is where the owner publishes the file's
 * SHA-256, in hex, perhaps with its name behind it.
 */
export interface ListFile {
  readonly name: string;
  readonly url: string;
  readonly excludes?: true;
  readonly entryName?: string;
  readonly checksum?: string;
  parse(text: string): Iterable<ListEntry>;
}
