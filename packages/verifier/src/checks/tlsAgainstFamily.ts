import { otherStack } from '../knowledge/otherStack.ts';
import { tlsClient } from '../knowledge/tlsClient.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { headerConflict } from './headerConflict.ts';
import { inWords } from './inWords.ts';
import { onApple } from './onApple.ts';
import { ownWeights } from './ownWeights.ts';
import { unknown } from './unknown.ts';

/** The ciphers of the TLS hello are not those of another engine or of an HTTP library. */
export const tlsAgainstFamily = defineCheck({
  title: 'TLS and the claimed engine',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'TLS',
  needs: ['challenge JA4 or JA3'],
  fact: 'Second part of JA4 (FoxIO): the ciphers. Measured: one value in Chromium 92 to 156 and in Edge, three in Firefox 91 to 153, two in Safari 15.3 to 26; libraries have others, or give themselves away in the third part. JA3 (Salesforce) of libraries, where an edge tells no JA4. A value that is not known says nothing.',
  inspects: true,
  judge: (facts) => {
    const { request } = facts;
    const text = request?.value('user-agent');
    if (!request || text === undefined) return unknown('JA4 and User-Agent');
    const { observation } = request;
    const hello = observation.ja4 ?? observation.ja3;
    if (hello === undefined) return unknown('JA4 and User-Agent');
    if (request.proxied) return unknown('a hello of the browser’s own: a proxy is in between');
    const other = otherStack(text);
    if (other !== null) return unknown(other);
    const client = tlsClient(observation);
    const claimed = facts.userAgent(text);
    const { family, name } = claimed;
    if (client === null) return unknown('a TLS client that is known');
    if (family === 'other') return unknown('a claim of a known browser');
    if ('family' in client) {
      // WebKitGTK calls its system a Mac for sites on a list that it keeps (UserAgentQuirks.cpp).
      if (client.port && onApple(claimed)) {
        const weight = claimed.os === 'macOS' ? 'moderate' : 'strong';
        return { result: 'conflict', claim: name, observation: { client: client.port, hello }, weight };
      }
      if (client.family === family) return { result: 'agree', claim: name, observation: hello };
      // Tor Browser and some Firefox builds share Chromium's ciphers; and the other way round nothing is known.
      if (family === 'firefox' && client.family === 'chromium') {
        return unknown('ciphers of one engine alone (Tor Browser has Chromium’s)');
      }
      return { result: 'conflict', claim: name, observation: { client: client.family, hello } };
    }
    // WebKit's ports off Apple's systems are built on libraries: consoles' on curl, GTK's on GnuTLS or OpenSSL.
    if (family === 'safari' && !onApple(claimed)) {
      return unknown('a browser with a network stack of its own');
    }
    if (claimed.embedded) return unknown('a request of the browser view’s own: an app may fetch for it');
    // Proxies and scanners that end TLS are built on a library; none speaks as a browser does.
    const weight = client.poses || headerConflict(facts) !== null || ownWeights(facts) ? 'strong' : 'moderate';
    return { result: 'conflict', claim: name, observation: { client: client.library, hello }, weight };
  },
  explain: (claim, observation) =>
    `The User-Agent says ${String(claim)}; the TLS hello is that of ${inWords(observation)}.`,
  benign: [
    'Virus scanners and company proxies that end TLS with one of these libraries (then moderate, unless the request’s headers conflict too, or HTTP/2 of a library brings the browser’s own weights, which none hands on).',
  ],
  examples: {
    agree: [
      {
        name: 'Chromium 156',
        kase: () => makeCase({ requests: { challenge: { ja4: 't13d1517h2_8daaf6152771_cb7bf5808d99' } } }),
      },
    ],
    conflict: [
      {
        name: 'Node.js that claims Chrome',
        kase: () => makeCase({ requests: { challenge: { ja4: 't13d5911h1_a33745022dd6_1f22a2ca17c4' } } }),
      },
      {
        name: 'impit, which has Chromium’s ciphers',
        kase: () => makeCase({ requests: { challenge: { ja4: 't13d1516h2_8daaf6152771_f246ce76b0ba' } } }),
      },
      {
        name: 'Python requests behind an edge that tells JA3',
        kase: () => makeCase({ requests: { challenge: { ja3: '07ff1e545ef8ab3fcf8a4dc9272221c2' } } }),
      },
      {
        name: 'Firefox that claims Chrome',
        kase: () => makeCase({ requests: { challenge: { ja4: 't13d1617h2_86a278354501_3cbfd9057e0d' } } }),
      },
      {
        name: 'WebKitGTK as Safari on an iPhone',
        kase: () =>
          makeCase({
            allRequests: {
              ja4: 't13d2913h2_723694b0fccc_5671b5df5029',
              headers: { 'User-Agent': userAgents.iphoneSafari },
            },
          }),
      },
    ],
    unknown: [
      { name: 'no JA4', kase: () => makeCase() },
      {
        name: 'WebKit on a console, which is built on curl',
        kase: () =>
          makeCase({
            allRequests: {
              ja4: 't13d3112h2_e8f1e7e78f70_b26ce05bbdd6',
              headers: {
                'User-Agent':
                  'Mozilla/5.0 (PlayStation; PlayStation 5/9.00) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15',
              },
            },
          }),
      },
      {
        name: 'a proxy that says so ends TLS',
        kase: () =>
          makeCase({
            allRequests: { ja4: 't13d301000_e8f1e7e78f70_0123456789ab', headers: { 'X-Forwarded-For': '203.0.113.9' } },
          }),
      },
      {
        name: 'Tor Browser’s ciphers',
        kase: () =>
          makeCase({
            allRequests: {
              ja4: 't13d1516h2_8daaf6152771_e5627efa2ab1',
              headers: { 'User-Agent': userAgents.linuxFirefox },
            },
          }),
      },
    ],
  },
});
