import { versions } from 'node:process';

/**
 * Whether node tells PRIORITY frames and the weight of HEADERS.
 *
 * nghttp2 lost priorities in 1.65 (March 2025): since then node says 16 of every stream. Run: 1.61, 1.63 and 1.64 (node
 * 20.20, 22.11, 22.21) tell the weight of the HEADERS frame, 1.66, 1.69 and 1.70 (node 24.4, 22.23, 24.21) do not.
 * Bun and Deno have an HTTP/2 of their own.
 */
export const tellsPriorities =
  /^1\.([1-5]?\d|6[0-4])\./.test(versions.nghttp2 ?? '') && !versions.bun && !versions.deno;
