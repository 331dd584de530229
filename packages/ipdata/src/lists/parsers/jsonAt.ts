import type { ListEntry } from '../ListEntry.ts';
import { notAList } from './notAList.ts';
import { parseJson } from './parseJson.ts';
import { readRange } from './readRange.ts';

type Path = readonly string[];

/** A value as a message shows it: what others wrote may be nested deeper than it could be written again. */
const shown = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'an array' : 'an object';
};

/**
 * The texts at a path (`*` is every member), which may be absent or empty in a record, but not in all that is above.
 *
 * What stands on the way must be an object or an array: anything else is another format.
 */
function* textsAt(value: unknown, path: Path, at: number): Generator<string> {
  const key = path[at];
  if (key === undefined) {
    if (typeof value === 'string') yield value.trim();
    else if (value !== undefined && value !== null) throw notAList('Not a text', 1, shown(value));
    return;
  }
  if (typeof value !== 'object' || value === null) {
    throw notAList(`There is no ${path.join('.')}`, 1, shown(value));
  }
  const last = at === path.length - 1;
  if (key === '*') for (const member of Object.values(value)) yield* textsAt(member, path, at + 1);
  else if (Object.hasOwn(value, key) || last) yield* textsAt((value as Record<string, unknown>)[key], path, at + 1);
  else throw notAList(`There is no ${path.join('.')}`, 1, Object.keys(value).join());
}

/**
 * The networks and addresses at paths of a JSON text, `prefixes.*.ipv4Prefix`.
 *
 * Throws `IpDataError` `not-a-list` where the text has another form.
 */
export const jsonAt = (...paths: readonly string[]) =>
  function* (text: string): Generator<ListEntry> {
    const value = parseJson(text);
    for (const path of paths) {
      for (const found of textsAt(value, path.split('.'), 0)) if (found !== '') yield readRange(found, 1);
    }
  };
