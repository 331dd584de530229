import type { OwnFacts } from './OwnFacts.ts';

/** Joins what several readers found in one record; the first that tells something counts, flags are united. */
export function joinOwnFacts(parts: readonly OwnFacts[]): OwnFacts {
  const joined: OwnFacts = Object.assign({}, ...[...parts].reverse());
  const flags = Object.assign({}, ...parts.map((part) => part.flags ?? {}));
  for (const part of parts) for (const { flag } of part.hits ?? []) flags[flag] = true;
  const hits = parts.flatMap((part) => part.hits ?? []);
  return {
    ...joined,
    ...(Object.keys(flags).length > 0 ? { flags } : {}),
    ...(hits.length > 0 ? { hits } : {}),
  };
}
