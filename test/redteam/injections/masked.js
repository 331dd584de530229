// Getters on the prototypes, as engines have them, behind a Function.prototype.toString that says [native code].
(() => {
  const masks = new WeakMap();
  const native = Function.prototype.toString;
  const masked = function toString_() {
    return masks.get(this) ?? native.call(this);
  };
  Object.defineProperty(masked, 'name', { value: 'toString' });
  masks.set(masked, 'function toString() { [native code] }');
  Object.defineProperty(Function.prototype, 'toString', { value: masked, writable: true, configurable: true });
  const getter = (target, name, value) => {
    const known = Object.getOwnPropertyDescriptor(target, name);
    if (!known) return;
    const get = {
      [`get ${name}`]() {
        return value;
      },
    }[`get ${name}`];
    masks.set(get, `function get ${name}() { [native code] }`);
    Object.defineProperty(target, name, { ...known, get });
  };
  const method = (target, name, make) => {
    const inner = target[name];
    const outer = {
      [name](...args) {
        return make.call(this, inner, args);
      },
    }[name];
    masks.set(outer, `function ${name}() { [native code] }`);
    Object.defineProperty(target, name, { value: outer, writable: true, configurable: true });
  };
  const { userAgent } = navigator;
  const windows = userAgent.replace(/\([^)]*\)/, '(Windows NT 10.0; Win64; x64)').replace('HeadlessChrome', 'Chrome');
  getter(Navigator.prototype, 'userAgent', windows);
  getter(Navigator.prototype, 'appVersion', windows.replace('Mozilla/', ''));
  getter(Navigator.prototype, 'platform', 'Win32');
  getter(Navigator.prototype, 'webdriver', false);
  getter(Navigator.prototype, 'hardwareConcurrency', 12);
  getter(Navigator.prototype, 'deviceMemory', 8);
  getter(Screen.prototype, 'width', 2560);
  getter(Screen.prototype, 'height', 1440);
  getter(Screen.prototype, 'availWidth', 2560);
  getter(Screen.prototype, 'availHeight', 1400);
  method(Intl.DateTimeFormat.prototype, 'resolvedOptions', function (inner, args) {
    return { ...inner.apply(this, args), timeZone: 'America/New_York' };
  });
  method(Date.prototype, 'getTimezoneOffset', () => 300);
  for (const context of [WebGLRenderingContext, globalThis.WebGL2RenderingContext]) {
    if (!context) continue;
    method(context.prototype, 'getParameter', function (inner, args) {
      if (args[0] === 37445) return 'Google Inc. (NVIDIA)';
      if (args[0] === 37446) return 'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)';
      return inner.apply(this, args);
    });
  }
})();
