// Natives behind Proxies, whose source text is native, and the same lies told in classic and shared workers by wrapping
// their constructors in a blob that imports the real script.
(() => {
  const lies = `(() => {
    const nav = Object.getPrototypeOf(navigator);
    const through = (name, value) => {
      const known = Object.getOwnPropertyDescriptor(nav, name);
      if (!known) return;
      const get = new Proxy(known.get, { apply: (inner, self, args) => (Reflect.apply(inner, self, args), value) });
      Object.defineProperty(nav, name, { ...known, get });
    };
    const windows = navigator.userAgent.replace(/\\([^)]*\\)/, '(Windows NT 10.0; Win64; x64)').replace('Headless', '');
    through('userAgent', windows);
    through('appVersion', windows.replace('Mozilla/', ''));
    through('platform', 'Win32');
    through('webdriver', false);
    through('hardwareConcurrency', 16);
    through('deviceMemory', 8);
    const high = globalThis.NavigatorUAData?.prototype;
    if (high) {
      const known = Object.getOwnPropertyDescriptor(high, 'platform');
      const get = new Proxy(known.get, { apply: (inner, self, args) => (Reflect.apply(inner, self, args), 'Windows') });
      Object.defineProperty(high, 'platform', { ...known, get });
      high.getHighEntropyValues = new Proxy(high.getHighEntropyValues, {
        apply: async (inner, self, args) => ({ ...(await Reflect.apply(inner, self, args)), platform: 'Windows', platformVersion: '15.0.0' }),
      });
    }
    Intl.DateTimeFormat.prototype.resolvedOptions = new Proxy(Intl.DateTimeFormat.prototype.resolvedOptions, {
      apply: (inner, self, args) => Object.assign(Reflect.apply(inner, self, args), { timeZone: 'America/Chicago' }),
    });
    Date.prototype.getTimezoneOffset = new Proxy(Date.prototype.getTimezoneOffset, {
      apply: (inner, self, args) => (Reflect.apply(inner, self, args), 360),
    });
  })();`;
  new Function(lies)();
  for (const name of ['Worker', 'SharedWorker']) {
    if (!globalThis[name]) continue;
    globalThis[name] = new Proxy(globalThis[name], {
      construct(inner, [url, options]) {
        const absolute = new URL(url, location.href).href;
        const load =
          options?.type === 'module'
            ? `await import(${JSON.stringify(absolute)})`
            : `importScripts(${JSON.stringify(absolute)})`;
        const blob = new Blob([`${lies};${load}`], { type: 'text/javascript' });
        return Reflect.construct(inner, [absolute.startsWith('http') ? URL.createObjectURL(blob) : url, options]);
      },
    });
  }
})();
