/**
 * Weights of Chromium's HEADERS frames by the urgency that the Priority header names, both made from one priority of the
 * request: quiche spdy_protocol.cc, Spdy3PriorityToHttp2Weight; net/spdy/spdy_http_utils.cc. An urgency that is not named
 * is 3 (RFC 9218 section 4.1). Measured: a hundred requests of all kinds in each of Chromium 133, 148, 150 and 156 (u=0
 * to u=4); the same weights in 103, 116 and 123, which write no such header.
 */
export const chromiumWeights: readonly number[] = [256, 220, 183, 147, 110, 74, 37, 1];

/**
 * Weights that Firefox gives requests, a byte of 21 less the request's priority (-20 to 20): netwerk/protocol/http,
 * Http2StreamBase; nsISupportsPriority.idl. Measured in Firefox 140 and 153: documents 42, what is fetched 22, `priority: 'high'`
 * 32, `'low'` 12, beacons 2; images lie between, as they are found to matter. `urgent`: what has Priority `u=0` has at least
 * this, as only high priority takes a step off the urgency 1 of what is urgent (nsHttpHandler.cpp, UrgencyFromCoSFlags).
 */
export const firefoxWeights = { least: 2, most: 42, urgent: 32, fetched: [2, 12, 22, 32] as readonly number[] };

/**
 * What counts where a frame holds no weight (RFC 7540 section 5.3.5). Node says it too of a stream that depends on one
 * that nghttp2 has let go (nghttp2_session_open_stream): four of 400 requests of Chromium 133 to 156. It tells nothing.
 */
export const unsentWeight = 16;
