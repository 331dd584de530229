import { http2Reading } from '../knowledge/http2Reading.ts';
import { newerThanMeasured } from '../knowledge/newerThanMeasured.ts';
import { otherStack } from '../knowledge/otherStack.ts';
import { plainUserAgent } from '../knowledge/plainUserAgent.ts';
import { outsideWindow } from '../knowledge/versionWindow.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { libraryWeight } from './libraryWeight.ts';
import { onApple } from './onApple.ts';
import { unknown } from './unknown.ts';

/** Majors by which a build may be ahead of its time or behind it. */
const slack = 4;
const chromium = '1:65536;2:0;4:6291456;6:262144|15663105|0|m,a,s,p';
const chromium106 = '1:65536;3:1000;4:6291456;6:262144|15663105|0|m,a,s,p';
const firefox = '1:65536;2:0;4:131072;5:16384|12517377|0|m,p,a,s';
const node = '0|0|0|m,p,a,s';
const curl = '3:100;4:33554432;2:0|33488897|0|m,p,s,a';

/** The connection does not open with the SETTINGS and window of another engine or of an HTTP library. */
export const http2AgainstFamily = defineCheck({
  title: 'HTTP/2 and the claimed engine',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'HTTP/2',
  needs: ['challenge HTTP/2 SETTINGS', 'challenge HTTP/2 window'],
  fact: 'SETTINGS and connection window (RFC 9113 sections 6.5 and 6.9). Measured: three values in Chromium 92 to 156, one in Firefox 133 to 153 (another on Android), four in Safari 17 to 26, one in WebKitGTK; each HTTP library has its own. A value that is not known says nothing.',
  inspects: true,
  judge: (facts) => {
    const { request } = facts;
    const h2 = request?.observation.h2;
    const text = request?.value('user-agent');
    if (!request || h2 === undefined || text === undefined) return unknown('HTTP/2 SETTINGS and User-Agent');
    if (request.proxied) return unknown('a connection of the browser’s own: a proxy is in between');
    const other = otherStack(text);
    if (other !== null) return unknown(other);
    const { client, settings } = http2Reading(h2);
    if (client === null) {
      return unknown(settings === null ? 'HTTP/2 SETTINGS and User-Agent' : 'an HTTP/2 client that is known');
    }
    const claimed = facts.userAgent(text);
    const { family, name, engine, embedded } = claimed;
    if (family === 'other') return unknown('a claim of a known browser');
    if ('library' in client) {
      // WebKit's ports off Apple's systems are built on libraries: consoles' on curl.
      if (family === 'safari' && !onApple(claimed)) {
        return unknown('a browser with a network stack of its own');
      }
      if (embedded) return unknown('a request of the browser view’s own: an app may fetch for it');
      const weight = libraryWeight(facts, client.hop === true);
      return { result: 'conflict', claim: name, observation: { client: client.library, h2 }, weight };
    }
    // WebKitGTK calls its system a Mac for sites on a list that it keeps (UserAgentQuirks.cpp).
    if (client.port && onApple(claimed)) {
      const weight = claimed.os === 'macOS' ? 'moderate' : 'strong';
      return { result: 'conflict', claim: name, observation: { client: client.port, h2 }, weight };
    }
    if (client.family !== family) {
      return { result: 'conflict', claim: name, observation: { client: client.family, h2 } };
    }
    const outside = engine !== null && !newerThanMeasured(claimed) && outsideWindow(client, engine, slack);
    // Browsers that add a name of their own may keep an old version beside it.
    if (!outside || embedded || !plainUserAgent(text)) {
      return { result: 'agree', claim: name, observation: h2 };
    }
    const versions = client.oldest ? `${client.oldest} or newer` : `${client.newest} or older`;
    return {
      result: 'conflict',
      claim: `${name}, engine ${engine}`,
      observation: { client: `${client.family} ${versions}`, h2 },
      weight: 'moderate',
    };
  },
  explain: (claim, observation) =>
    `The User-Agent says ${String(claim)}; the HTTP/2 connection opens like that of ${inWords(observation)}.`,
  benign: [
    'Virus scanners and company proxies that end TLS and speak HTTP/2 with one of these libraries (then moderate at most, unless the request’s headers conflict too, or it brings the browser’s own weights).',
    'A fork on an engine of another version than it says (then moderate).',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase({ requests: { challenge: { h2: chromium } } }) },
      {
        name: 'Chromium 156 with a reserved setting',
        kase: () => makeCase({ requests: { challenge: { h2: chromium.replace('|', ';14906:4711|') } } }),
      },
      {
        name: 'Firefox, as an edge writes it that tells no window',
        kase: () =>
          makeCase({ browser: 'firefox', requests: { challenge: { h2: '1:65536,2:0,4:131072,5:16384||0|mpas' } } }),
      },
    ],
    conflict: [
      { name: 'Node.js that claims Chrome', kase: () => makeCase({ requests: { challenge: { h2: node } } }) },
      { name: 'Firefox that claims Chrome', kase: () => makeCase({ requests: { challenge: { h2: firefox } } }) },
      {
        name: 'Chromium that claims Firefox',
        kase: () => makeCase({ browser: 'firefox', requests: { challenge: { h2: chromium } } }),
      },
      {
        name: 'settings that Chromium gave up long before the claimed version',
        kase: () => makeCase({ requests: { challenge: { h2: chromium106 } } }),
      },
      {
        name: 'WebKitGTK as Safari on an iPhone',
        kase: () =>
          makeCase({
            allRequests: {
              h2: '4:33554432;1:65536;2:0|33488897|0|m,s,a,p',
              headers: { 'User-Agent': userAgents.iphoneSafari },
            },
          }),
      },
    ],
    unknown: [
      {
        name: 'Servo, on a network stack that is a library too',
        kase: () =>
          makeCase({
            allRequests: {
              h2: '2:0;4:2097152;5:16384;6:16384|5177345|0|m,s,a,p',
              headers: {
                'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Servo/0.0.1 Gecko/20100101 Firefox/140.0',
              },
            },
          }),
      },
      { name: 'HTTP/1.1', kase: () => makeCase() },
      { name: 'no SETTINGS seen', kase: () => makeCase({ requests: { challenge: { h2: '|||m,a,s,p' } } }) },
      {
        name: 'a client that is not known',
        kase: () => makeCase({ requests: { challenge: { h2: '1:65536;4:6291456|15663105|0|m,a,s,p' } } }),
      },
      {
        name: 'a proxy that says so',
        kase: () => makeCase({ allRequests: { h2: curl, headers: { Via: '2.0 proxy' } } }),
      },
      {
        name: 'an app that fetches for its browser view',
        kase: () =>
          makeCase({
            allRequests: { h2: '4:16777216|16711681|0|m,p,a,s', headers: { 'User-Agent': userAgents.androidWebView } },
          }),
      },
      {
        name: 'no known browser',
        kase: () => makeCase({ allRequests: { h2: curl, headers: { 'User-Agent': 'curl/8.5.0' } } }),
      },
    ],
  },
});
