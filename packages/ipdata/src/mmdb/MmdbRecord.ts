/** One record of an .mmdb file, of any schema; none of its members can be relied on. */
export type MmdbRecord = Readonly<Record<string, unknown>>;
