import { notAList } from './notAList.ts';

/**
 * Reads a JSON object; a byte order mark and control characters between values are let pass.
 *
 * Throws `IpDataError` `not-a-list` where the text is a page, no JSON, or no object.
 */
export function parseJson(text: string): Readonly<Record<string, unknown>> {
  const trimmed = text.replace(/^\uFEFF/, '').trimStart();
  if (trimmed.startsWith('<')) throw notAList('A page came instead of a list', 1, trimmed);
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch (cause) {
    throw notAList('Not JSON', 1, trimmed, cause);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw notAList('Not a JSON object', 1, trimmed);
  return value as Readonly<Record<string, unknown>>;
}
