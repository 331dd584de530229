import type { WireVisit } from '../servers/startWireSite.ts';

/** What each of these checks found. */
export const resultsOf = ({ verdict }: WireVisit, ids: readonly string[]) =>
  Object.fromEntries(verdict.findings.filter(({ id }) => ids.includes(id)).map(({ id, result }) => [id, result]));
