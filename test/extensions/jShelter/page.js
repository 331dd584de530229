(() => {
  const sources = new WeakMap();
  const shown = Function.prototype.toString;
  /** Wraps a function under the name that JShelter gives its own, and has it pass for native. */
  const pass = (wrapper, original) => {
    sources.set(wrapper, shown.call(original));
    return wrapper;
  };
  const wrap = (prototype, name, make) => {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    const original = own.value;
    const { replacementF } = {
      replacementF: function (...rest) {
        return make.call(this, original, rest);
      },
    };
    Object.defineProperty(prototype, name, { ...own, value: pass(replacementF, original) });
  };
  const blur = (name, value) => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, name);
    const { replacementPD } = {
      replacementPD: () => value(own.get.call(navigator)),
    };
    Object.defineProperty(Navigator.prototype, name, { ...own, get: pass(replacementPD, own.get) });
  };
  const chance = (length) =>
    Array.from(
      { length },
      () => 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'[(Math.random() * 62) | 0],
    ).join('');

  wrap(CanvasRenderingContext2D.prototype, 'getImageData', function (original, rest) {
    const image = original.apply(this, rest);
    // By the colour itself, so that two readings are the same; never the alpha.
    image.data.forEach((byte, at) => {
      if (at % 4 < 3 && (byte * 31 + at) % 7 < 3) image.data[at] = byte ^ 1;
    });
    return image;
  });
  wrap(HTMLCanvasElement.prototype, 'toDataURL', function (original, rest) {
    return original.apply(this, rest);
  });
  wrap(AudioBuffer.prototype, 'getChannelData', function (original, rest) {
    const samples = original.apply(this, rest);
    return samples.map((sample) => sample * 0.9999);
  });
  const names = new Map();
  for (const owner of [WebGLRenderingContext, WebGL2RenderingContext]) {
    wrap(owner.prototype, 'getParameter', function (original, rest) {
      const value = original.apply(this, rest);
      // VENDOR, RENDERER, and their unmasked forms.
      if (![7936, 7937, 37_445, 37_446].includes(rest[0])) return value;
      if (!names.has(rest[0])) names.set(rest[0], chance(8));
      return names.get(rest[0]);
    });
  }
  wrap(Performance.prototype, 'now', function (original) {
    return Math.floor(original.call(this) / 10) * 10;
  });
  blur('deviceMemory', () => 4);
  blur('hardwareConcurrency', (cores) => cores);
  const native = {
    toString() {
      return sources.get(this) ?? shown.call(this);
    },
  };
  Function.prototype.toString = pass(native.toString, shown);
  globalThis.Worker = function Worker() {
    throw new TypeError('Worker is not allowed');
  };
})();
