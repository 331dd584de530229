import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inAnApp } from './inAnApp.ts';
import { unknown } from './unknown.ts';

/** Products whose builds hold the codecs that plain Chromium may lack. */
const licensed = ['Google Chrome', 'Microsoft Edge'];

/** The codecs are those of the claimed product. */
export const codecsAgainstProduct = defineCheck({
  title: 'Codecs and the claimed product',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'window values',
  needs: ['window.codecs', 'window.clientHints', 'window.navigator'],
  fact: 'Chromium, media/base/supported_types.cc: H.264 is there where a build has proprietary codecs, as Chrome’s and Edge’s have; media/base/mime_util_internal.cc has no video/quicktime. WebKit, AVAssetMIMETypeCache.mm: video/quicktime is always among Apple’s containers. Measured: Chromium 156 does not play QuickTime, Firefox 153 and WebKitGTK say maybe.',
  noise: ['media'],
  judge: (facts) => {
    const said = facts.signal('window', 'codecs');
    if (!said || said.plays.length === 0) return unknown('window.codecs');
    const plays = (name: string) => said.plays.includes(name);
    const { family, os } = facts.claimed;
    if (inAnApp(facts)) return unknown(`one product: ${facts.ownUserAgent}`);
    if (family === 'safari' && (os === 'macOS' || os === 'iOS')) {
      return plays('quicktime')
        ? { result: 'agree', claim: 'Safari' }
        : { result: 'conflict', claim: 'Safari', observation: 'it does not play QuickTime' };
    }
    if (family !== 'chromium') return unknown('a product that codecs tell');
    const product = facts.signal('window', 'clientHints')?.brands.find(({ brand }) => licensed.includes(brand))?.brand;
    if (product !== undefined && !plays('h264')) {
      return { result: 'conflict', claim: product, observation: 'it does not play H.264' };
    }
    // ChromeOS adds containers of its own.
    if (plays('quicktime') && os !== 'ChromeOS') {
      return { result: 'conflict', claim: 'Chromium', observation: 'it plays QuickTime' };
    }
    return { result: 'agree', claim: product ?? 'Chromium' };
  },
  explain: (claim, observation) => `The browser claims to be ${String(claim)}; ${String(observation)}.`,
  benign: [
    'Extensions and policies that switch codecs off.',
    'A product on Chromium that adds containers of its own without saying so.',
  ],
  examples: {
    agree: [{ name: 'Chromium', kase: () => makeCase() }],
    conflict: [
      {
        name: 'Chromium as Safari on an iPhone',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.iphoneSafari } } }),
      },
      {
        name: 'Chromium without H.264 as Google Chrome',
        kase: () =>
          makeCase({
            everywhere: {
              clientHints: { brands: [{ brand: 'Google Chrome', version: '156' }] },
              codecs: { plays: ['vp9', 'av1', 'vorbis'] },
            },
          }),
      },
      {
        name: 'Firefox as Chrome',
        kase: () =>
          makeCase({ browser: 'firefox', everywhere: { navigator: { userAgent: userAgents.windowsChrome } } }),
      },
    ],
    unknown: [
      { name: 'Firefox', kase: () => makeCase({ browser: 'firefox' }) },
      { name: 'not read', kase: () => makeCase({ everywhere: { codecs: { error: 'pending' } } }) },
    ],
  },
});
