import type { WindowLateSignal } from './WindowLateSignal.ts';

// Names by their makers' sources: chromedriver (chrome/test/chromedriver/js/call_function.js), Playwright, Puppeteer,
// Selenium's older drivers (javascript/webdriver), PhantomJS, Nightmare, Watir, Chromium's own test shell.
const leftBy =
  /^\$?cdc_\w{22}_|^\$chrome_asyncScriptInfo|^__(playwright|puppeteer|pwInitScripts|(web|fx)?driver_|selenium_|nightmare|lastWatir|\$webdriver)|^_?callPhantom$|^_phantom$|^_WEBDRIVER_|^puppeteer_|^domAutomation/;
const attributes = /^(webdriver|selenium|driver)$/;

/** What the tools that drive browsers leave on a page. */
export const tools: WindowLateSignal<'tools'> = {
  limit: 1000,
  read(scope) {
    const { document } = scope;
    const names = [scope, document]
      .flatMap((place) => Object.getOwnPropertyNames(place))
      .filter((name) => leftBy.test(name))
      .concat(document.documentElement.getAttributeNames().filter((name) => attributes.test(name)));
    // A binding of the developer protocol takes no argument by name, is native, nameless and no constructor
    // (v8/src/inspector/v8-runtime-agent-impl.cc, addBinding). Values are taken from descriptors: no getter runs.
    const bindings = Object.keys(scope).filter((key) => {
      const { value } = Object.getOwnPropertyDescriptor(scope, key) ?? {};
      return (
        typeof value === 'function' &&
        !value.length &&
        Object.getOwnPropertyNames(value).sort().join() === 'length,name' &&
        value.name === '' &&
        /^function \(\) \{ \[native code] \}$/.test(Function.prototype.toString.call(value))
      );
    });
    return { names: names.slice(0, 8).map((name) => name.slice(0, 64)), bindings: bindings.length };
  },
};
