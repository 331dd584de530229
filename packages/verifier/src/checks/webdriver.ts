import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** navigator.webdriver says whether a program drives the browser. */
export const webdriver = defineCheck({
  title: 'navigator.webdriver',
  label: 'automation',
  weight: 'decisive',
  source: 'window values',
  needs: ['window.webdriver'],
  fact: 'WebDriver (W3C), section 4, “navigator.webdriver”: true exactly while the browser is under remote control.',
  judge: (facts) => {
    const signal = facts.signal('window', 'webdriver');
    if (signal === undefined) return unknown('window.webdriver');
    return signal.value === true
      ? { result: 'conflict', claim: 'a person’s browser', observation: true }
      : { result: 'agree', claim: signal.value };
  },
  explain: () => 'The browser itself says that a program controls it.',
  benign: ['A person’s browser that was started with remote control on, such as a test session watched by hand.'],
  examples: {
    agree: [{ name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) }],
    conflict: [
      { name: 'plain Playwright', kase: () => makeCase({ realms: { window: { webdriver: { value: true } } } }) },
    ],
    unknown: [{ name: 'not read', kase: () => makeCase({ realms: { window: { webdriver: null } } }) }],
  },
});
