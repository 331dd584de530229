import { platformSystems } from '../knowledge/platformSystems.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** navigator.platform is one that exists on the system which the User-Agent names. */
export const platformAgainstUserAgent = defineCheck({
  title: 'Platform and the User-Agent’s system',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'window values',
  needs: ['window.navigator'],
  fact: 'HTML, “navigator.platform”: the platform on which the browser runs. Chromium: third_party/blink/renderer/core/frame/navigator_id.cc; Firefox: dom/base/Navigator.cpp, GetPlatform; WebKit: WebCore/page/NavigatorBase.cpp.',
  judge: (facts) => {
    const navigator = facts.signal('window', 'navigator');
    if (!navigator) return unknown('window.navigator');
    const { platform, maxTouchPoints } = navigator;
    const { os } = facts.claimed;
    const systems = platform === null ? null : platformSystems(platform);
    if (systems === null || platform === null) return unknown('a platform that names a system');
    if (os === null) return unknown('a system in the User-Agent');
    if (systems.includes(os)) return { result: 'agree', claim: os, observation: platform };
    const handheld = (maxTouchPoints ?? 0) > 0 && (systems.includes('iOS') || systems.includes('Android'));
    if (facts.ownUserAgent !== null || (handheld && !facts.claimed.mobile)) {
      return unknown(`one system: ${facts.ownUserAgent ?? 'the desktop site of a handheld'}`);
    }
    return { result: 'conflict', claim: os, observation: platform };
  },
  explain: (claim, observation) =>
    `The User-Agent says ${inWords(claim)}; navigator.platform is ${inWords(observation)}, which that system never gives.`,
  benign: [
    'Device mode of developer tools and User-Agent switchers: they spoof, and look like it.',
    'Desktop sites of phones and tablets, which are recognised by their touch points.',
  ],
  examples: {
    agree: [
      { name: 'Firefox 153 on Linux', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'an iPad in desktop mode',
        kase: () =>
          makeCase({
            everywhere: { navigator: { userAgent: userAgents.macSafari, platform: 'MacIntel', maxTouchPoints: 5 } },
          }),
      },
      {
        name: 'an Android phone',
        kase: () =>
          makeCase({ everywhere: { navigator: { userAgent: userAgents.androidChrome, platform: 'Linux armv81' } } }),
      },
    ],
    conflict: [
      {
        name: 'Windows in the User-Agent, Linux beneath',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.windowsChrome } } }),
      },
    ],
    unknown: [
      {
        name: 'a platform that says nothing',
        kase: () => makeCase({ everywhere: { navigator: { platform: '' } } }),
      },
      {
        name: 'a phone’s desktop site that claims Windows',
        kase: () =>
          makeCase({
            everywhere: {
              navigator: { userAgent: userAgents.windowsChrome, platform: 'Linux aarch64', maxTouchPoints: 5 },
            },
          }),
      },
    ],
  },
});
