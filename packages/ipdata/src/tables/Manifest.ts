import type { IpSource } from '../IpSource.ts';

/**
 * What lies beside the packed tables and says what they are.
 *
 * `tables` names the file, `sha256` is its checksum, `columns` the sources whose country codes are in the rows, in
 * order; `sections` place each varint array in the file, in bytes. `key` is the checksum of inputs and compiler.
 */
export interface Manifest {
  format: 1;
  key: string;
  tables: string;
  sha256: string;
  columns: string[];
  sources: IpSource[];
  inputs: { package: string; version: string; file: string; sha256: string }[];
  sections: Record<string, { offset: number; length: number; count: number }>;
}
