import type { Family } from '@countersign/contract';

/**
 * The order in which engines write a request's pseudo-headers, a letter each: `m`ethod, `a`uthority, `s`cheme, `p`ath.
 *
 * Chromium: net/spdy/spdy_http_utils.cc, measured in 92 to 156. Firefox: netwerk/protocol/http/Http2Compression.cpp,
 * EncodeHeaderBlock, measured in 153, and in 133 to 144 by curl-impersonate's signatures (MIT). Of Safari only what others
 * send is known: `mspa` until 17 and `msap` since are curl's and .NET's too.
 */
export const pseudoOrders: Readonly<Record<Family, { own: readonly string[]; others: readonly string[] | null }>> = {
  chromium: { own: ['masp'], others: null },
  firefox: { own: ['mpas'], others: null },
  safari: { own: ['mspa', 'msap'], others: ['masp', 'mpas', 'amps'] },
  other: { own: [], others: [] },
};
