import type { EdgeHeader } from './EdgePreset.ts';

/** The name in a header's description. */
export const headerName = (header: EdgeHeader<string> | undefined): string | undefined =>
  typeof header === 'object' ? header.header : header;
