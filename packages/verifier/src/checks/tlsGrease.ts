import { http2Reading } from '../knowledge/http2Reading.ts';
import { otherStack } from '../knowledge/otherStack.ts';
import { plainUserAgent } from '../knowledge/plainUserAgent.ts';
import { tlsClient } from '../knowledge/tlsClient.ts';
import { tlsWindow } from '../knowledge/tlsWindow.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { headerConflict } from './headerConflict.ts';
import { unknown } from './unknown.ts';

/** The first version that sends GREASE in all its hellos. */
const since = 55;
const chromium = '1:65536;2:0;4:6291456;6:262144|15663105|0|m,a,s,p';
const tuned = {
  greased: false,
  h2: chromium,
  ja4: 't13d1612h2_0123456789ab_0123456789ab',
  httpVersion: '2.0',
} as const;
const ja4 = 't13d1517h2_8daaf6152771_cb7bf5808d99';

/** The TLS hello of a claimed Chromium has GREASE, as all of Chromium's have. */
export const tlsGrease = defineCheck({
  title: 'GREASE in the TLS hello',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'TLS',
  needs: ['GREASE of the challenge’s TLS hello', 'challenge HTTP/2 SETTINGS'],
  fact: 'RFC 8701. Chromium turns it on for every connection over TCP since 55 (net/socket/ssl_client_socket_impl.cc, SSL_CTX_set_grease_enabled; boringssl ssl/handshake_client.cc and ssl/extensions.cc). Measured: a cipher and two extensions in Chromium 156; none in Firefox 153, WebKitGTK 2.50, Node.js, curl, Python and got-scraping.',
  inspects: true,
  judge: (facts) => {
    const { request } = facts;
    const text = request?.value('user-agent');
    if (!request || request.observation.greased === undefined || text === undefined) {
      return unknown('whether the TLS hello has GREASE, and User-Agent');
    }
    if (request.proxied) return unknown('a hello of the browser’s own: a proxy is in between');
    const other = otherStack(text);
    if (other !== null) return unknown(other);
    const { family, name, engine, embedded } = facts.userAgent(text);
    if (family !== 'chromium' || engine === null || engine < since) return unknown('a claim of Chromium');
    const { observation } = request;
    if (observation.greased) return { result: 'agree', claim: name };
    if (embedded || !plainUserAgent(text)) return unknown('a browser whose network stack is Chromium’s');
    const opening = observation.h2 === undefined ? null : http2Reading(observation.h2).client;
    if (opening === null || !('family' in opening) || opening.family !== 'chromium') {
      return unknown('HTTP/2 that opens as Chromium’s: something may have ended TLS in between');
    }
    const client = tlsClient(observation);
    if (client !== null && 'library' in client && !client.poses) {
      return unknown('a hello that is not known to be a library’s');
    }
    // What ends TLS and hands the bytes inside on as they are leaves HTTP/2 and headers Chromium's; its hello is its own.
    const posed = observation.ja4 !== undefined && tlsWindow(observation.ja4)?.family === 'chromium';
    const weight = posed || headerConflict(facts) !== null ? 'strong' : 'moderate';
    return { result: 'conflict', claim: name, observation: { greased: false, hello: observation.ja4 ?? null }, weight };
  },
  explain: (claim) => `The User-Agent says ${String(claim)}, whose TLS hellos all have GREASE; this one has none.`,
  benign: [
    'What ends TLS and hands the bytes inside on as they are: a load balancer with TLS to the server too, a firewall that looks into TLS (then moderate, unless the headers conflict too, or the rest of the hello is Chromium’s).',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase({ requests: { challenge: { greased: true, h2: chromium, ja4 } } }) },
      { name: 'Chromium 156 over HTTP/1.1', kase: () => makeCase({ requests: { challenge: { greased: true } } }) },
    ],
    conflict: [
      {
        name: 'Node.js with Chromium’s ciphers but one, and its HTTP/2',
        kase: () => makeCase({ requests: { challenge: tuned } }),
      },
      {
        name: 'a tool that has Chromium’s hello but for GREASE',
        kase: () => makeCase({ requests: { challenge: { ...tuned, ja4 } } }),
      },
    ],
    unknown: [
      { name: 'no hello seen', kase: () => makeCase() },
      {
        name: 'a scanner or a proxy that ends TLS, with HTTP/1.1 behind it',
        kase: () => makeCase({ requests: { challenge: { greased: false } } }),
      },
      {
        name: 'a proxy that ends TLS and has HTTP/2 of its own',
        kase: () =>
          makeCase({ requests: { challenge: { ...tuned, h2: '2:0;4:4194304;6:10485760|1073741824|0|a,m,p,s' } } }),
      },
      {
        name: 'a load balancer on OpenSSL that hands Chromium’s bytes on',
        kase: () => makeCase({ requests: { challenge: { ...tuned, ja4: 't13d3112h2_e8f1e7e78f70_b26ce05bbdd6' } } }),
      },
      {
        name: 'a proxy that says so',
        kase: () => makeCase({ allRequests: { ...tuned, headers: { Via: '2.0 proxy' } } }),
      },
      {
        name: 'Firefox',
        kase: () => makeCase({ browser: 'firefox', requests: { challenge: { greased: false } } }),
      },
      {
        name: 'Safari, which sends it too',
        kase: () => makeCase({ allRequests: { greased: true, headers: { 'User-Agent': userAgents.macSafari } } }),
      },
      {
        name: 'Chrome on an iPhone, which is WebKit',
        kase: () =>
          makeCase({
            allRequests: {
              greased: false,
              headers: {
                'User-Agent':
                  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/138.0.7204.119 Mobile/15E148 Safari/604.1',
              },
            },
          }),
      },
      {
        name: 'a browser view, whose app may fetch for it',
        kase: () => makeCase({ allRequests: { ...tuned, headers: { 'User-Agent': userAgents.androidWebView } } }),
      },
    ],
  },
});
