import type { WindowLateSignal } from './WindowLateSignal.ts';

// Names by their makers' sources: chromedriver (chrome/test/chromedriver/js/call_function.js), Playwright, Puppeteer,
// Selenium's older drivers (javascript/webdriver), PhantomJS, Nightmare, Watir, Chromium's own test shell.
const leftBy =
  /^\$?cdc_\w{22}_|^\$chrome_asyncScriptInfo|^__(playwright|puppeteer|pwInitScripts|(web|fx)?driver_|selenium_|nightmare|lastWatir|\$webdriver)|^_?callPhantom$|^_phantom$|^_WEBDRIVER_|^puppeteer_|^domAutomation/;
// What chromedriver keeps a copy of (the same file), under one prefix that its users are told to change.
const kept = /^(.{3,})_(?:Array|Object|Promise|Proxy|Symbol|JSON|Window)$/;
const attributes = /^(webdriver|selenium|driver)$/;

/**
 * A binding of the developer protocol takes no argument by name, is native, nameless and no constructor
 * (v8/src/inspector/v8-runtime-agent-impl.cc, addBinding). A page's own Proxy may throw.
 */
function isBinding(value: unknown): boolean {
  try {
    return (
      typeof value === 'function' &&
      !value.length &&
      Object.getOwnPropertyNames(value).sort().join() === 'length,name' &&
      value.name === '' &&
      /^function \(\) \{ \[native code] \}$/.test(Function.prototype.toString.call(value))
    );
  } catch {
    return false;
  }
}

/** What the tools that drive browsers leave on a page. */
export const tools: WindowLateSignal<'tools'> = {
  limit: 1000,
  read(scope) {
    const { document } = scope;
    const names = [scope, document]
      .flatMap((place) => Object.getOwnPropertyNames(place))
      .filter((name) => leftBy.test(name))
      .concat(document.documentElement.getAttributeNames().filter((name) => attributes.test(name)));
    // Values are taken from descriptors: no getter runs.
    const bindings = Object.keys(scope).filter((key) => isBinding(Object.getOwnPropertyDescriptor(scope, key)?.value));
    const copies: Record<string, number> = {};
    for (const key of Object.getOwnPropertyNames(scope)) {
      const prefix = kept.exec(key)?.[1];
      if (prefix === undefined) continue;
      const own = Object.getOwnPropertyDescriptor(scope, key.slice(prefix.length + 1))?.value;
      if (own && own === Object.getOwnPropertyDescriptor(scope, key)?.value) copies[prefix] = (copies[prefix] ?? 0) + 1;
    }
    return {
      names: names.slice(0, 8).map((name) => name.slice(0, 64)),
      bindings: bindings.length,
      copies: Math.max(0, ...Object.values(copies)),
    };
  },
};
