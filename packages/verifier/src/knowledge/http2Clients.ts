/**
 * Who opens a connection so: an engine's family, within the versions told, or a library that is no browser. `port`: WebKit
 * off Apple's systems, which has another network stack.
 */
export type Http2Client =
  | { family: 'chromium' | 'firefox' | 'safari'; oldest?: number; newest?: number; port?: 'WebKitGTK' }
  /** `hop`: proxies and scanners are built on it too; `handsWeightsOn`: one of these can hand on a browser's weights. */
  | { library: string; hop?: true; handsWeightsOn?: true };

/** What of a connection's opening was measured, and of whom. */
export interface Http2Opening {
  /** SETTINGS in the wire's order, `id:value` by `;`. */
  settings: string;
  /** Increment of the connection's window before the first request; 0 for none. */
  window: number;
  client: Http2Client;
}

/**
 * How HTTP/2 connections were seen to open. Only what another family or a library sends tells anything: what is not here
 * may be a newer version, a virus scanner or an edge.
 *
 * Sources: captures of Chromium 92 to 156, Firefox 153 and WebKitGTK 2.50; curl-impersonate's signatures (MIT) for Edge
 * 118 to 120, Firefox 133 to 144, Tor Browser 14.5 and Safari 17 to 26; Gecko mobile/android/app/geckoview-prefs.js
 * (network.http.http2.default-hpack-buffer and push-allowance) for Android; HTTP clients run on Debian 12 (Node.js 20,
 * undici 7.30, got-scraping 4.2, impit 0.14, curl 7.88, httpx 0.23, Java 17, Go 1.19); and, of three, the source: curl
 * lib/http2.c (populate_settings, HTTP2_HUGE_WINDOW_SIZE), OkHttp Http2Connection.kt (OKHTTP_CLIENT_WINDOW_SIZE), hyper
 * src/proto/h2/client.rs (DEFAULT_CONN_WINDOW, DEFAULT_STREAM_WINDOW).
 */
export const http2Openings: readonly Http2Opening[] = [
  { settings: '1:65536;2:0;4:6291456;6:262144', window: 15663105, client: { family: 'chromium', oldest: 113 } },
  { settings: '1:65536;2:0;3:1000;4:6291456;6:262144', window: 15663105, client: { family: 'chromium', newest: 117 } },
  { settings: '1:65536;3:1000;4:6291456;6:262144', window: 15663105, client: { family: 'chromium', newest: 111 } },
  { settings: '1:65536;2:0;4:131072;5:16384', window: 12517377, client: { family: 'firefox' } },
  { settings: '1:65536;4:131072;5:16384', window: 12517377, client: { family: 'firefox' } },
  { settings: '1:4096;2:0;4:32768;5:16384', window: 12517377, client: { family: 'firefox' } },
  { settings: '1:4096;4:32768;5:16384', window: 12517377, client: { family: 'firefox' } },
  { settings: '2:0;4:4194304;3:100', window: 10485760, client: { family: 'safari' } },
  { settings: '2:0;4:2097152;3:100', window: 10485760, client: { family: 'safari' } },
  { settings: '2:0;3:100;4:2097152;8:1;9:1', window: 10420225, client: { family: 'safari' } },
  { settings: '2:0;3:100;4:2097152;9:1', window: 10420225, client: { family: 'safari' } },
  // libsoup 3, which WebKitGTK and WPE are built on.
  { settings: '4:33554432;1:65536;2:0', window: 33488897, client: { family: 'safari', port: 'WebKitGTK' } },
  { settings: '', window: 0, client: { library: 'Node.js' } },
  { settings: '2:0;4:262144', window: 458753, client: { library: 'undici' } },
  { settings: '2:0;4:33554432', window: 4128769, client: { library: 'got' } },
  { settings: '2:0;4:6291456;5:16384;6:262144', window: 15597570, client: { library: 'impit' } },
  { settings: '2:0;4:6291456;5:16384;6:262144', window: 15663105, client: { library: 'impit' } },
  { settings: '2:0;4:131072;5:16384;6:16384', window: 12451842, client: { library: 'impit' } },
  { settings: '2:0;4:16777216;5:16384;6:16384', window: 16711681, client: { library: 'impit' } },
  { settings: '2:0;4:2097152;5:16384;6:16384', window: 5177345, client: { library: 'hyper (Rust)', hop: true } },
  { settings: '3:100;4:33554432;2:0', window: 33488897, client: { library: 'curl', hop: true } },
  { settings: '3:100;4:10485760;2:0', window: 1048510465, client: { library: 'curl', hop: true } },
  { settings: '3:100;4:65536;2:0', window: 1048510465, client: { library: 'curl', hop: true } },
  {
    settings: '1:4096;2:0;4:65535;5:16384;3:100;6:65536',
    window: 16777216,
    // On Python's h2, as is mitmproxy, which handed weights on before 7 (its option http2_priority).
    client: { library: 'Python httpx', hop: true, handsWeightsOn: true },
  },
  { settings: '2:0;4:4194304;6:10485760', window: 1073741824, client: { library: 'Go', hop: true } },
  { settings: '1:16384;2:0;3:0;4:16777216;5:16384;6:393216', window: 33488897, client: { library: 'Java' } },
  { settings: '4:16777216', window: 16711681, client: { library: 'OkHttp' } },
];
