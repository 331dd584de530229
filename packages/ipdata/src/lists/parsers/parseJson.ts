import { notAList } from './notAList.ts';

/**
 * Reads JSON; a byte order mark and characters that show nothing are let pass: Bing's list has had them (the reader in
 * lord-alfred/ipranges takes them out).
 *
 * Throws `IpDataError` `not-a-list` where the text is a page or no JSON.
 */
export function parseJson(text: string): unknown {
  const trimmed = text.replace(/[\p{Cc}\p{Cf}]/gu, ' ').trimStart();
  if (trimmed.startsWith('<')) throw notAList('A page came instead of a list', 1, trimmed);
  try {
    return JSON.parse(trimmed);
  } catch (cause) {
    throw notAList('Not JSON', 1, trimmed, cause);
  }
}
