import { notAList } from './notAList.ts';

/**
 * Reads JSON; a byte order mark is let pass.
 *
 * Throws `IpDataError` `not-a-list` where the text is a page or no JSON.
 */
export function parseJson(text: string): unknown {
  const trimmed = text.replace(/^\uFEFF/, '').trimStart();
  if (trimmed.startsWith('<')) throw notAList('A page came instead of a list', 1, trimmed);
  try {
    return JSON.parse(trimmed);
  } catch (cause) {
    throw notAList('Not JSON', 1, trimmed, cause);
  }
}
