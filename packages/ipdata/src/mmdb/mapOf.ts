import type { MmdbRecord } from './MmdbRecord.ts';

/** A member that is a map; an empty one where it is anything else. */
export function mapOf(value: unknown): MmdbRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as MmdbRecord) : {};
}
