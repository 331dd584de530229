import { tlsClients } from '../knowledge/tlsClients.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

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
    const client = tlsClients[ja4.split('_')[1] ?? ''];
    const { family, name } = facts.userAgent(text);
    if (client === undefined) return unknown('a TLS client that is known');
    if (family === 'other') return unknown('a claim of a known browser');
    if ('family' in client && client.family === family) return { result: 'agree', claim: name, observation: ja4 };
    // Tor Browser and some Firefox builds share Chromium's ciphers; and the other way round nothing is known.
    if (family === 'firefox' && 'family' in client && client.family === 'chromium') {
      return unknown('ciphers of one engine alone (Tor Browser has Chromium’s)');
    }
    const shown = 'family' in client ? client.family : client.library;
    return { result: 'conflict', claim: name, observation: { client: shown, ja4 } };
  },
  explain: (claim, observation) =>
    `The User-Agent says ${String(claim)}; the TLS hello is that of ${inWords(observation)}.`,
  benign: ['Virus scanners and company proxies that end TLS with one of these libraries.'],
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
