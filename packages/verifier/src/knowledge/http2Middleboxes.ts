/**
 * Middleboxes that end TLS on the browser's side, by the SETTINGS that they open HTTP/2 with; each was run here with
 * Chromium 156 and Firefox 153 before it, and handed their headers on in order.
 */
export const http2Middleboxes: ReadonlyMap<string, string> = new Map([
  // Python's h2 with push off; httpx, on the same library, leaves 8 out (8.1 of Debian 12).
  ['1:4096;2:0;4:65535;5:16384;8:0;3:100;6:65536', 'mitmproxy'],
]);
