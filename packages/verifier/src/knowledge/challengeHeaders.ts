import type { Weight } from '@countersign/contract';
import type { UserAgentReading } from './readUserAgent.ts';

/** What of a request decides which headers it must and must not have. */
export interface RequestCircumstances {
  claimed: UserAgentReading;
  trustworthy: boolean | null;
  httpVersion: string | null;
  /** The names are as the browser wrote them, so that the HTTP version is the browser's own hop's. */
  direct: boolean;
  /** An app under a User-Agent of its own. */
  app: boolean;
}
export interface HeaderRule {
  name: string;
  must: boolean;
  weight: Weight;
  when(it: RequestCircumstances): boolean;
}

const since = (family: 'chromium' | 'firefox', major: number) => (it: RequestCircumstances) =>
  it.trustworthy === true && it.claimed.family === family && (it.claimed.engine ?? 0) >= major;
/** Client hints of Chromium; apps' browser views and old versions vary. */
const hints = (it: RequestCircumstances) => since('chromium', 106)(it) && !it.claimed.embedded && !it.app;
const everyFamily = (it: RequestCircumstances) => it.claimed.family !== 'other';

/**
 * What the agent's own POST must and must not have, by family and version; nothing is said of versions before these.
 *
 * Sources: network captures of 16 Chromium majors (92 to 156) and Firefox 153; Fetch Metadata (W3C) and services/network/
 * sec_header_helpers.cc for Sec-Fetch; net/spdy/spdy_http_utils.cc for Priority (Chromium 124 and newer, never on
 * HTTP/1.1); nsHttpTransaction for TE. Safari's POST was not measured: nothing but Accept and Origin is asked of it.
 */
export const challengeHeaders: readonly HeaderRule[] = [
  // Fetch, “HTTP-network-or-cache fetch”: where the list lacks it, the user agent appends `User-Agent`.
  { name: 'user-agent', must: true, weight: 'strong', when: everyFamily },
  { name: 'accept', must: true, weight: 'strong', when: everyFamily },
  { name: 'origin', must: true, weight: 'strong', when: everyFamily },
  { name: 'content-type', must: true, weight: 'strong', when: everyFamily },
  { name: 'accept-encoding', must: true, weight: 'moderate', when: everyFamily },
  {
    name: 'sec-fetch-site',
    must: true,
    weight: 'strong',
    when: (it) => since('chromium', 92)(it) || since('firefox', 133)(it),
  },
  {
    name: 'sec-fetch-mode',
    must: true,
    weight: 'strong',
    when: (it) => since('chromium', 92)(it) || since('firefox', 133)(it),
  },
  {
    name: 'sec-fetch-dest',
    must: true,
    weight: 'strong',
    when: (it) => since('chromium', 92)(it) || since('firefox', 133)(it),
  },
  // A site’s Permissions-Policy (`ch-ua=()`) withholds them from all but the page itself (measured in 156).
  { name: 'sec-ch-ua', must: true, weight: 'moderate', when: hints },
  { name: 'sec-ch-ua-mobile', must: true, weight: 'moderate', when: hints },
  { name: 'sec-ch-ua-platform', must: true, weight: 'moderate', when: hints },
  {
    name: 'priority',
    must: true,
    weight: 'moderate',
    when: (it) => it.direct && it.httpVersion === '2.0' && since('chromium', 124)(it),
  },
  {
    name: 'te',
    must: true,
    weight: 'moderate',
    when: (it) => it.direct && it.httpVersion === '2.0' && since('firefox', 133)(it),
  },
  // A proxy that takes HTTP/2 and goes on in HTTP/1.1 leaves it there, and Go's writes all names with capitals.
  {
    name: 'priority',
    must: false,
    weight: 'moderate',
    when: (it) => it.direct && it.httpVersion === '1.1' && it.claimed.family === 'chromium',
  },
  { name: 'te', must: false, weight: 'moderate', when: (it) => it.direct && it.claimed.family === 'chromium' },
  { name: 'upgrade-insecure-requests', must: false, weight: 'strong', when: everyFamily },
  { name: 'sec-fetch-user', must: false, weight: 'strong', when: everyFamily },
];
