import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** navigator.webdriver is the prototype's, and it is there. */
export const webdriverProperty = defineCheck({
  title: 'Whose property navigator.webdriver is',
  label: 'automation',
  weight: 'strong',
  source: 'window values',
  needs: ['window.webdriver'],
  fact: 'WebDriver (W3C), section 4: an attribute of the NavigatorAutomationInformation mixin, so that it stands on Navigator.prototype (Web IDL, “attributes”), in Chromium since 89 without a condition, in Firefox since 60.',
  judge: (facts) => {
    const signal = facts.signal('window', 'webdriver');
    if (signal === undefined) return unknown('window.webdriver');
    if (signal.own)
      return { result: 'conflict', claim: 'a property of the prototype', observation: 'put on navigator itself' };
    const { family, engine } = facts.claimed;
    const always = family === 'chromium' && (engine ?? 0) >= 89;
    if (signal.value !== null || !always) return { result: 'agree' };
    return { result: 'conflict', claim: 'a property of the prototype', observation: 'taken away', weight: 'moderate' };
  },
  explain: (_, observation) =>
    `The property navigator.webdriver was ${String(observation)}, as scripts do that hide automation.`,
  benign: ['Privacy extensions that hide the property from every page.'],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'defined anew by an init script',
        kase: () => makeCase({ realms: { window: { webdriver: { value: false, own: true } } } }),
      },
      { name: 'deleted', kase: () => makeCase({ realms: { window: { webdriver: { value: null } } } }) },
    ],
    unknown: [{ name: 'not read', kase: () => makeCase({ realms: { window: { webdriver: { error: 'failed' } } } }) }],
  },
});
