import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** chromedriver keeps seven; a library that keeps copies of its own has no use for one of Window or Proxy. */
const allCopies = 7;

/** Names that nobody but their tool has a reason to write; the others a page may bear as a trap or for its own tests. */
const madeUp = /^\$?cdc_\w{22}_|^\$chrome_asyncScriptInfo|^__pwInitScripts|^__playwright_(?:_binding_|builtins)/;

/** Nothing on the page bears the name of an automation tool, nor is there a driver's binding. */
export const leftByTools = defineCheck({
  title: 'What automation tools leave on a page',
  label: 'automation',
  weight: 'decisive',
  source: 'window values',
  needs: ['window.tools'],
  fact: 'By the tools’ sources: chrome/test/chromedriver/js/call_function.js (cdc_…), Playwright (__playwright…, __pwInitScripts), Puppeteer (puppeteer_…), Selenium’s atoms, PhantomJS, Nightmare. Bindings: v8/src/inspector/v8-runtime-agent-impl.cc, addBinding. Measured: chromedriver 156 leaves seven names, all copies of intrinsics under one prefix, rebrowser-playwright 1.52 two and a binding, rebrowser-puppeteer 24.8 a binding.',
  judge: (facts) => {
    const signal = facts.signal('window', 'tools');
    if (signal === undefined) return unknown('window.tools');
    const claim = 'a page without a driver';
    if (signal.names.length > 0) {
      const weight = signal.names.some((name) => madeUp.test(name)) ? 'decisive' : 'strong';
      return { result: 'conflict', claim, observation: signal.names, weight };
    }
    if (signal.copies >= allCopies) {
      return {
        result: 'conflict',
        claim,
        observation: ['copies of seven intrinsics under one prefix'],
        weight: 'strong',
      };
    }
    const native = facts.claimed.family === 'chromium' && !facts.claimed.embedded && signal.bindings > 0;
    if (!native) return { result: 'agree' };
    return {
      result: 'conflict',
      claim,
      observation: [`${signal.bindings} nameless native functions`],
      weight: 'moderate',
    };
  },
  explain: (_, observation) => `The page holds what a tool that drives browsers leaves there: ${inWords(observation)}.`,
  benign: [
    'A page that gives things of its own a tool’s name, as a trap for bots or for its own tests (strong).',
    'A library that keeps copies of the same seven intrinsics on the window (strong).',
    'Apps that embed Chromium and put a function of theirs on the page; a page that keeps a proxy of a function, or the revoker of one, in its window (moderate).',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'chromedriver 156',
        kase: () =>
          makeCase({ realms: { window: { tools: { names: ['cdc_adoQpoasnfa76pfcZLmcfl_Array'], bindings: 0 } } } }),
      },
      {
        name: 'chromedriver 156 under another prefix',
        kase: () => makeCase({ realms: { window: { tools: { copies: 7 } } } }),
      },
      {
        name: 'rebrowser-puppeteer 24.8',
        kase: () => makeCase({ realms: { window: { tools: { bindings: 1 } } } }),
      },
    ],
    unknown: [{ name: 'an older agent', kase: () => makeCase({ realms: { window: { tools: null } } }) }],
  },
});
