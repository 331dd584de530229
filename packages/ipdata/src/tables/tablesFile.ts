/** The name of the packed tables in their folder. */
export const tablesFile = 'tables.bin';
