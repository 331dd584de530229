import type { PackedHeader } from './PackedHeader.ts';
import type { TextTable } from './TextTable.ts';

/**
 * A packed file that was found whole.
 *
 * `checksum` is its SHA-256 in hex. Sections are unpacked each time they are asked for; one that is absent, damaged or
 * of another form throws `IpDataError` `corrupt-data`.
 */
export interface Packed extends PackedHeader {
  readonly checksum: string;
  /** What names the file in errors. */
  readonly where: Readonly<Record<string, string>>;
  has(section: string): boolean;
  numbers(section: string): Uint32Array;
  texts(section: string): TextTable;
}
