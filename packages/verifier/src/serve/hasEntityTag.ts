const entityTag = /(?:W\/)?("[^"]*")/g;

/** Whether If-None-Match names a file that has the strong tag `etag`: `*`, or a list compared weakly (RFC 9110 13.1.2). */
export function hasEntityTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || [...header.matchAll(entityTag)].some(([, opaque]) => opaque === etag);
}
