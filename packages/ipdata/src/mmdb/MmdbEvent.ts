/** What happened to an .mmdb file that is watched: `damaged` tells its error's code, and what was in use stays in use. */
export type MmdbEvent =
  | { state: 'loaded'; file: string; type: string; asOf: string; ms: number }
  | { state: 'damaged'; file: string; code: string; message: string };
