import { type EngineName, engineOfWords } from '../knowledge/engineOfWords.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inAnApp } from './inAnApp.ts';
import { unknown } from './unknown.ts';

/** The JavaScript engine of each family; on iOS every browser is of family `safari`. */
const engines: Readonly<Record<string, EngineName>> = {
  chromium: 'V8',
  firefox: 'SpiderMonkey',
  safari: 'JavaScriptCore',
};

/** Words of errors, and how a stack begins, tell the JavaScript engine, whatever the User-Agent says. */
export const engineAgainstFamily = defineCheck({
  title: 'JavaScript engine and the claimed browser',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'window values',
  needs: ['window.engine', 'window.navigator'],
  fact: 'V8 src/common/message-template.h, Gecko js/public/friend/ErrorNumbers.msg and JavaScriptCore runtime/NumberPrototype.cpp word the errors of toFixed(-1) and null.name each in their own way, in no language but English; V8 alone begins a stack with the error’s name (src/execution/messages.cc, ErrorUtils::FormatStackTrace), the others give frames alone; measured in Chromium 156, Firefox 153 and WebKitGTK 2.50.',
  judge: (facts) => {
    const { family, name, os } = facts.claimed;
    const expected = engines[family];
    if (expected === undefined) return unknown('a claim of a known engine');
    const signal = facts.signal('window', 'engine');
    const found = signal === undefined ? null : engineOfWords(signal);
    if (found === null) return unknown('window.engine in the words of a known engine');
    if (found === expected) {
      const { stack = null } = signal ?? {};
      if (stack === null || stack === (found === 'V8')) return { result: 'agree', claim: family, observation: found };
      const others = Object.values(engines).filter((engine) => (engine === 'V8') === stack);
      return { result: 'conflict', claim: expected, observation: others.join(' or '), weight: 'moderate' };
    }
    if (found === 'V8' && inAnApp(facts)) return unknown(`one engine: ${facts.ownUserAgent}`);
    // Apple lets browsers bring an engine of their own in some countries; none is known to have done so.
    const foreign = family === 'safari' && os === 'iOS' && name !== 'Safari';
    return { result: 'conflict', claim: expected, observation: found, ...(foreign && { weight: 'moderate' as const }) };
  },
  explain: (claim, observation) =>
    `The browser that the User-Agent names runs ${String(claim)}; this one words its errors, or begins its stacks, as ${String(observation)} does.`,
  benign: [
    'Firefox and WebKitGTK claim another browser on a few sites that their own lists of interventions name.',
    'User-Agent switchers: they spoof, and look like it.',
    'Scripts of a page that reword the stacks of all errors by another way than Error.prepareStackTrace (moderate).',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'an older agent, which says nothing of stacks',
        kase: () => makeCase({ everywhere: { engine: { stack: undefined } } }),
      },
      {
        name: 'Chrome on an iPhone, which is WebKit',
        kase: () =>
          makeCase({
            everywhere: {
              navigator: { userAgent: userAgents.iphoneChrome },
              engine: {
                precision: 'toFixed() argument must be between 0 and 100',
                property: "null is not an object (evaluating 'e.name')",
                lines: true,
                stack: false,
              },
            },
          }),
      },
    ],
    conflict: [
      {
        name: 'Firefox that claims Chrome',
        kase: () =>
          makeCase({ browser: 'firefox', everywhere: { navigator: { userAgent: userAgents.windowsChrome } } }),
      },
      {
        name: 'words of Chrome with the stacks of Firefox (moderate)',
        kase: () => makeCase({ everywhere: { engine: { stack: false } } }),
      },
      {
        name: 'Chromium that claims an iPhone',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.iphoneSafari } } }),
      },
    ],
    unknown: [
      {
        name: 'an Android app’s browser view under the User-Agent of Firefox',
        kase: () =>
          makeCase({
            realms: { window: { navigator: { userAgent: userAgents.windowsFirefox } } },
            allRequests: { headers: { 'User-Agent': userAgents.androidWebView } },
          }),
      },
      { name: 'not read', kase: () => makeCase({ realms: { window: { engine: { error: 'failed' } } } }) },
      {
        name: 'an engine of its own',
        kase: () => makeCase({ everywhere: { engine: { precision: 'Precision must be 0 to 100' } } }),
      },
      { name: 'not a known browser', kase: () => makeCase({ everywhere: { navigator: { userAgent: 'Robot/1.0' } } }) },
    ],
  },
});
