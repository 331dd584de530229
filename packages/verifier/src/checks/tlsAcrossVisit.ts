import { workerKinds } from '@countersign/contract';
import { comparableJa4 } from '../knowledge/comparableJa4.ts';
import { tlsVersionsApart } from '../knowledge/tlsVersionsApart.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

const chromium = 't13d1517h2_8daaf6152771_cb7bf5808d99';
const resumed = 't13d1518h2_8daaf6152771_e2d80978ab2e';
const chromium149 = 't13d1516h2_8daaf6152771_d8a2da3f94cd';
const go = 't13d1910h2_9dc949149365_e7c285222651';

/** Every connection of a visit is made by one TLS client. */
export const tlsAcrossVisit = defineCheck({
  title: 'TLS across the visit',
  label: 'harvested-token',
  weight: 'strong',
  source: 'TLS',
  needs: ['JA4 of the challenge and of receipts'],
  fact: 'JA4 (FoxIO) cut to what a client keeps. Measured: one value over all connections of 38 genuine visits, worker realms included; they ride on the page’s own connections. Its third part, where both are known of versions of one engine: no major of Chromium 92 to 156 and of Firefox 91 to 153 sends two whose versions lie apart.',
  judge: (facts) => {
    const { challenge } = facts;
    const made = challenge?.observation.ja4;
    const first = made === undefined ? null : comparableJa4(made);
    if (made === undefined || first === null) return unknown('JA4 of the challenge');
    const others: Record<string, string> = {};
    let read = 0;
    let proxied = challenge?.proxied === true;
    for (const endpoint of ['script', 'inside'] as const) {
      for (const kind of workerKinds) {
        const receipt = facts[endpoint][kind];
        const ja4 = receipt?.observation.ja4;
        const other = ja4 === undefined ? null : comparableJa4(ja4);
        if (ja4 === undefined || other === null) continue;
        const apart = tlsVersionsApart(made, ja4);
        if (!apart && other.on !== first.on) continue;
        read += 1;
        if (!apart && other.client === first.client) continue;
        others[`${endpoint}.${kind}`] = ja4;
        proxied ||= receipt?.proxied === true;
      }
    }
    if (read === 0) return unknown('JA4 of a receipt, on the same transport and ALPN');
    if (Object.keys(others).length === 0) return { result: 'agree', claim: made };
    if (proxied) return unknown('hellos of the client’s own: a proxy is in between');
    return { result: 'conflict', claim: made, observation: others };
  },
  explain: (claim, observation) =>
    `The challenge came over TLS ${String(claim)}; other requests of the visit came over ${inWords(observation)}: more than one client.`,
  benign: ['A virus scanner or company proxy that ends TLS for some connections and not for others.'],
  examples: {
    agree: [
      {
        name: 'fresh, then resumed',
        kase: () => makeCase({ allRequests: { ja4: resumed }, requests: { challenge: { ja4: chromium } } }),
      },
    ],
    conflict: [
      {
        name: 'a receipt fetched by a Go program',
        kase: () => makeCase({ allRequests: { ja4: chromium }, requests: { 'inside.shared': { ja4: go } } }),
      },
      {
        name: 'receipts fetched with the hello of another version',
        kase: () => makeCase({ allRequests: { ja4: chromium149 }, requests: { challenge: { ja4: chromium } } }),
      },
    ],
    unknown: [
      { name: 'no JA4', kase: () => makeCase() },
      {
        name: 'a proxy that says so on some connections',
        kase: () =>
          makeCase({
            allRequests: { ja4: chromium },
            requests: { 'inside.shared': { ja4: go, headers: { Via: '1.1 proxy' } } },
          }),
      },
    ],
  },
});
