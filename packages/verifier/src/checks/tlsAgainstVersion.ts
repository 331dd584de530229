import { measured } from '../knowledge/measured.ts';
import { otherStack } from '../knowledge/otherStack.ts';
import { plainUserAgent } from '../knowledge/plainUserAgent.ts';
import { tlsWindow } from '../knowledge/tlsWindow.ts';
import { outsideWindow } from '../knowledge/versionWindow.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** Majors by which a build may be ahead of its time or behind it: field trials, policies, forks on an older engine. */
const slack = 8;

const told = ({ oldest, newest }: { oldest?: number; newest?: number }): string =>
  [oldest === undefined ? '' : `from ${oldest}`, newest === undefined ? '' : `to ${newest}`].join(' ').trim();

/** The TLS hello is not one that the claimed engine had given up, or had not begun to send, many versions from the one claimed. */
export const tlsAgainstVersion = defineCheck({
  title: 'TLS and the claimed version',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'TLS',
  needs: ['challenge JA4'],
  fact: 'Third part of JA4 (FoxIO): extensions and signature algorithms. Measured: five values in Chromium 92 to 156, fresh and resumed, three in Firefox 91 to 153; eight majors of slack on either side. A value that is not known says nothing.',
  inspects: true,
  judge: (facts) => {
    const { request } = facts;
    const ja4 = request?.observation.ja4;
    const text = request?.value('user-agent');
    if (!request || ja4 === undefined || text === undefined) return unknown('JA4 and User-Agent');
    if (request.proxied) return unknown('a hello of the browser’s own: a proxy is in between');
    const other = otherStack(text);
    if (other !== null) return unknown(other);
    const { family, name, engine, embedded, os } = facts.userAgent(text);
    if ((family !== 'chromium' && family !== 'firefox') || engine === null)
      return unknown('a version of a known engine');
    // Apps that show pages may name a version of their own choice, with or without saying what they are.
    if (embedded || (family === 'chromium' && os === 'Android')) return unknown('a browser that names its own version');
    if (engine > measured[family].newest) return unknown('a version that was measured');
    const window = tlsWindow(ja4);
    if (window === undefined || window.family !== family) return unknown('a TLS hello of a known version');
    if (!outsideWindow(window, engine, slack)) return { result: 'agree', claim: engine, observation: told(window) };
    // Browsers that add a name of their own may keep an old version beside it.
    if (!plainUserAgent(text)) return unknown('a browser that names its engine’s version alone');
    return { result: 'conflict', claim: `${name}, engine ${engine}`, observation: told(window) };
  },
  explain: (claim, observation) =>
    `The User-Agent says ${String(claim)}; the TLS hello is that of versions ${String(observation)}.`,
  benign: ['A fork on an engine much older or newer than it says.', 'Policies that turn parts of TLS off.'],
  examples: {
    agree: [
      {
        name: 'Chromium 156',
        kase: () => makeCase({ requests: { challenge: { ja4: 't13d1517h2_8daaf6152771_cb7bf5808d99' } } }),
      },
      {
        name: 'Chromium 156 with what 149 sent',
        kase: () => makeCase({ requests: { challenge: { ja4: 't13d1516h2_8daaf6152771_d8a2da3f94cd' } } }),
      },
    ],
    conflict: [
      {
        name: 'the hello of Chrome 124 as Chrome 156',
        kase: () => makeCase({ requests: { challenge: { ja4: 't13d1516h2_8daaf6152771_02713d6af862' } } }),
      },
      {
        name: 'the hello of Firefox 117 as Firefox 153',
        kase: () =>
          makeCase({
            browser: 'firefox',
            requests: { challenge: { ja4: 't13d1715h2_5b57614c22b0_3d5424432f57' } },
          }),
      },
    ],
    unknown: [
      {
        name: 'a browser that keeps an old version beside its own name',
        kase: () =>
          makeCase({
            allRequests: {
              ja4: 't13d1517h2_8daaf6152771_cb7bf5808d99',
              headers: {
                'User-Agent':
                  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36 Own/7.0',
              },
            },
          }),
      },
      { name: 'no JA4', kase: () => makeCase() },
      {
        name: 'a hello that is not known',
        kase: () => makeCase({ requests: { challenge: { ja4: 't13d1516h2_8daaf6152771_0123456789ab' } } }),
      },
      {
        name: 'Android, where apps name a version of their choice',
        kase: () =>
          makeCase({
            allRequests: {
              ja4: 't13d1516h2_8daaf6152771_e5627efa2ab1',
              headers: { 'User-Agent': userAgents.androidChrome },
            },
          }),
      },
    ],
  },
});
