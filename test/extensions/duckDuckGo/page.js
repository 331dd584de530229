(() => {
  const say = (prototype, name, value) => {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (own) Object.defineProperty(prototype, name, { ...own, get: () => value });
  };
  say(Navigator.prototype, 'hardwareConcurrency', 2);
  say(Navigator.prototype, 'deviceMemory', 8);
  say(Screen.prototype, 'availWidth', screen.width);
  say(Screen.prototype, 'availHeight', screen.height);
  say(Screen.prototype, 'colorDepth', 24);
  Object.defineProperty(Navigator.prototype, 'duckduckgo', {
    value: { platform: 'extension', isDuckDuckGo: () => Promise.resolve(true) },
    enumerable: true,
  });
})();
