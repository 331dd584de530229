import { comparableJa4 } from '../knowledge/comparableJa4.ts';
import { tlsVersionsApart } from '../knowledge/tlsVersionsApart.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

const chromium = 't13d1517h2_8daaf6152771_cb7bf5808d99';
const resumed = 't13d1518h2_8daaf6152771_e2d80978ab2e';
const chromium149 = 't13d1516h2_8daaf6152771_d8a2da3f94cd';
const node = 't13d5911h2_a33745022dd6_1f22a2ca17c4';

/** The request that brings a token comes over the TLS of the client that made it. */
export const tlsAtUse = defineCheck({
  title: 'TLS at use',
  label: 'harvested-token',
  weight: 'strong',
  source: 'TLS',
  needs: ['challenge JA4', 'request JA4'],
  fact: 'JA4 (FoxIO) cut to what a client keeps: version and ciphers, on the same transport and ALPN. Measured: one value over all connections of 38 genuine visits. Its third part, where both are known of versions of one engine: no major of Chromium 92 to 156 and of Firefox 91 to 153 sends two whose versions lie apart.',
  judge: (facts) => {
    const { challenge, use } = facts;
    const made = challenge?.observation.ja4;
    const used = use?.observation.ja4;
    if (made === undefined || used === undefined) return unknown('JA4 of the challenge and of the use');
    const a = comparableJa4(made);
    const b = comparableJa4(used);
    if (a === null || b === null) return unknown('two JA4 values');
    const apart = tlsVersionsApart(made, used);
    if (!apart && a.on !== b.on) return unknown('JA4 on the same transport and ALPN');
    if (!apart && a.client === b.client) return { result: 'agree', claim: made, observation: used };
    if (challenge?.proxied || use?.proxied) return unknown('hellos of the client’s own: a proxy is in between');
    return { result: 'conflict', claim: made, observation: used };
  },
  explain: (claim, observation) =>
    `The token was made over TLS ${String(claim)} and used over ${String(observation)}: two different clients.`,
  benign: [
    'A virus scanner or company proxy that ends TLS for one of the two hosts.',
    'An app that sends the token by its own HTTP client.',
    'A browser that was updated in between: it has been restarted, and the page that had the token is gone.',
  ],
  examples: {
    agree: [
      {
        name: 'fresh, then resumed',
        kase: () => makeCase({ requests: { challenge: { ja4: chromium } }, use: { ja4: resumed } }),
      },
    ],
    conflict: [
      {
        name: 'made by Chromium, used by node',
        kase: () => makeCase({ requests: { challenge: { ja4: chromium } }, use: { ja4: node } }),
      },
      {
        name: 'made by Chromium 156, used by a tool that has the hello of 149',
        kase: () => makeCase({ requests: { challenge: { ja4: chromium } }, use: { ja4: chromium149 } }),
      },
      {
        name: 'the same over HTTP/1.1',
        kase: () =>
          makeCase({ requests: { challenge: { ja4: chromium } }, use: { ja4: chromium149.replace('h2_', 'h1_') } }),
      },
    ],
    unknown: [
      { name: 'no JA4', kase: () => makeCase({ use: {} }) },
      {
        name: 'a use that came through a proxy',
        kase: () =>
          makeCase({
            requests: { challenge: { ja4: chromium } },
            use: { ja4: 't13d3010h2_e8f1e7e78f70_0123456789ab', headers: { Via: '1.1 proxy' } },
          }),
      },
      {
        name: 'another ALPN',
        kase: () =>
          makeCase({ requests: { challenge: { ja4: chromium } }, use: { ja4: chromium.replace('h2_', 'h1_') } }),
      },
    ],
  },
});
