import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** Browsers let a page change its history so often and no more; drivers start them without that limit. */
export const historyLimit = defineCheck({
  title: 'Limit of history changes',
  label: 'automation',
  weight: 'strong',
  source: 'window values',
  needs: ['window.activation'],
  fact: 'third_party/blink/renderer/core/frame/navigation_rate_limiter.cc: 200 calls in 10 s, unless --disable-ipc-flooding-protection, a switch for tests that no policy sets. Playwright 1.65, Puppeteer 24, stealth and rebrowser start Chromium with it; chromedriver and patchright 1.63 do not. Measured: 0 of 19 genuine visits without the limit, incognito, headless and developer tools among them.',
  judge: (facts) => {
    const unlimited = facts.signal('window', 'activation')?.unlimited;
    if (unlimited === undefined) return unknown('window.activation');
    // The browser's console says when the limit is reached: no visit is asked without a reason.
    if (unlimited === null) return unknown('a reason to try it');
    if (facts.claimed.family !== 'chromium' || facts.claimed.embedded)
      return unknown('a browser that this was measured in');
    return unlimited ? { result: 'conflict', claim: 'limited', observation: 'unlimited' } : { result: 'agree' };
  },
  explain: () => 'The browser runs without its limit on history changes, by a switch that test tools start it with.',
  benign: ['A person who starts Chromium with --disable-ipc-flooding-protection by hand.'],
  examples: {
    agree: [
      {
        name: 'an extension that was clicked gave the gesture',
        kase: () => makeCase({ realms: { window: { activation: { active: true, unlimited: false } } } }),
      },
    ],
    conflict: [
      {
        name: 'Puppeteer 24',
        kase: () => makeCase({ realms: { window: { activation: { active: true, unlimited: true } } } }),
      },
    ],
    unknown: [
      { name: 'no reason to try', kase: () => makeCase() },
      { name: 'an older agent', kase: () => makeCase({ realms: { window: { activation: null } } }) },
    ],
  },
});
