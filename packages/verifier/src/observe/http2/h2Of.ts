import { connectionHolder } from '../connectionHolder.ts';
import type { NodeRequest } from '../rawRequest.ts';
import { seenConnections } from '../seenConnections.ts';

/** Pseudo-headers by a letter, as Akamai's string has them; those of RFC 8441 and later have none. */
const letters: Readonly<Record<string, string>> = { ':method': 'm', ':authority': 'a', ':scheme': 's', ':path': 'p' };

function pseudoHeaders(raw: readonly string[]): string {
  let order = '';
  for (let at = 0; raw[at]?.startsWith(':'); at += 2) {
    const letter = letters[raw[at] ?? ''];
    if (letter !== undefined) order += order === '' ? letter : `,${letter}`;
  }
  return order;
}

/**
 * Akamai's HTTP/2 string of a request, `settings|window|priorities|pseudo-headers`; undefined for HTTP/1.1.
 *
 * A part that was not seen is empty: the first three unless the server was given to `observeTls`, the third also where the
 * client's first request came later than its SETTINGS and node does not tell of PRIORITY frames (nghttp2 1.65 and later; node 22.23 and 24 have those).
 */
export function h2Of(request: NodeRequest): string | undefined {
  if (request.httpVersionMajor !== 2) return undefined;
  const pseudo = pseudoHeaders(request.rawHeaders);
  const head = seenConnections.get(connectionHolder(request))?.http2 ?? '||';
  return head === '||' && pseudo === '' ? undefined : `${head}|${pseudo}`;
}
