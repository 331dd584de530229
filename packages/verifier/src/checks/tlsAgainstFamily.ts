import { measured } from '../knowledge/measured.ts';
import type { UserAgentReading } from '../knowledge/readUserAgent.ts';
import { tlsClients } from '../knowledge/tlsClients.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { challengeHeaderOrder } from './challengeHeaderOrder.ts';
import { challengeHeaderPresence } from './challengeHeaderPresence.ts';
import { challengeHeaderValues } from './challengeHeaderValues.ts';
import { defineCheck } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

const headerChecks = [challengeHeaderOrder, challengeHeaderPresence, challengeHeaderValues] as const;

/** Whether the request's headers are not the claimed browser's either; a proxy that ends TLS hands them on. */
function headersContradict(facts: Facts, claimed: UserAgentReading): boolean {
  if (facts.kase.claims !== null) return headerChecks.some(({ judge }) => judge(facts).result === 'conflict');
  // An inspected request may be of any kind; Chromium 106 and newer gives client hints to all that go over TLS.
  const hints = claimed.family === 'chromium' && (claimed.engine ?? 0) >= measured.chromium.oldest && !claimed.embedded;
  const ofWorker = facts.request?.observation.request === 'worker';
  return hints && !ofWorker && facts.request?.has('sec-ch-ua') === false;
}

/** The ciphers of the TLS hello are not those of another engine or of an HTTP library. */
export const tlsAgainstFamily = defineCheck({
  title: 'TLS and the claimed engine',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'TLS',
  needs: ['challenge JA4'],
  fact: 'Second part of JA4 (FoxIO): the ciphers. Measured: one value in Chromium 92 to 156 and in Edge, three in Firefox 91 to 153, two in Safari 15.3 to 26; libraries have others. A value that is not known says nothing.',
  inspects: true,
  judge: (facts) => {
    const { request } = facts;
    const ja4 = request?.observation.ja4;
    const text = request?.value('user-agent');
    if (ja4 === undefined || text === undefined) return unknown('JA4 and User-Agent');
    if (request?.proxied) return unknown('a hello of the browser’s own: a proxy is in between');
    const client = tlsClients[ja4.split('_')[1] ?? ''];
    const claimed = facts.userAgent(text);
    const { family, name } = claimed;
    if (client === undefined) return unknown('a TLS client that is known');
    if (family === 'other') return unknown('a claim of a known browser');
    if ('family' in client && client.family === family) return { result: 'agree', claim: name, observation: ja4 };
    // Tor Browser and some Firefox builds share Chromium's ciphers; and the other way round nothing is known.
    if (family === 'firefox' && 'family' in client && client.family === 'chromium') {
      return unknown('ciphers of one engine alone (Tor Browser has Chromium’s)');
    }
    const shown = 'family' in client ? client.family : client.library;
    // Proxies and scanners that end TLS are built on a library; none speaks as another browser does.
    const weight = 'family' in client || headersContradict(facts, claimed) ? 'strong' : 'moderate';
    return { result: 'conflict', claim: name, observation: { client: shown, ja4 }, weight };
  },
  explain: (claim, observation) =>
    `The User-Agent says ${String(claim)}; the TLS hello is that of ${inWords(observation)}.`,
  benign: [
    'Virus scanners and company proxies that end TLS with one of these libraries (then moderate, unless the request’s headers conflict too).',
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
        name: 'Firefox that claims Chrome',
        kase: () => makeCase({ requests: { challenge: { ja4: 't13d1617h2_86a278354501_3cbfd9057e0d' } } }),
      },
    ],
    unknown: [
      { name: 'no JA4', kase: () => makeCase() },
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
