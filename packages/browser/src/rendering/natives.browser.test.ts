import { afterEach, expect, test } from 'vitest';
import type { Scope } from '../reading/Scope.ts';
import { natives } from './natives.ts';

interface Replaced {
  name: string;
  failed: string;
}

const read = async (): Promise<Replaced[]> => {
  const { replaced } = await natives.read(globalThis as Scope, { blockedBy: [] });
  // One task later the frame is gone.
  await Promise.resolve();
  return replaced;
};

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});

/** Defines a property for one test. */
function define(owner: object, name: string, change: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...change });
  undo.push(() => (before ? Object.defineProperty(owner, name, before) : Reflect.deleteProperty(owner, name)));
}

const getter = (name: string) => Object.getOwnPropertyDescriptor(Navigator.prototype, name)?.get as () => unknown;

test('a browser that nothing was done to has none, and keeps no frame', async () => {
  const frames = document.querySelectorAll('iframe').length;
  expect(await read()).toEqual([]);
  expect(document.querySelectorAll('iframe')).toHaveLength(frames);
  expect(Object.getPrototypeOf(getter('userAgent'))).toBe(Function.prototype);
});

test('a global of the page’s own that hides the screen replaces none of its functions', async () => {
  define(window, 'screen', { value: 'home', writable: true });
  expect(await read()).toEqual([]);
});

test('what error trackers and polyfills replace is not looked at, or told from a Proxy', async () => {
  const native = Function.prototype.toString;
  define(window, 'fetch', { value: () => undefined, writable: true });
  define(console, 'debug', { value: () => undefined, writable: true });
  // As core-js and zone.js do.
  define(Function.prototype, 'toString', {
    writable: true,
    value: function shown(this: unknown) {
      return Reflect.apply(native, this, []);
    },
  });
  const replaced = await read();
  expect(replaced.map(({ name }) => name)).toEqual(['Function.toString']);
  expect(replaced[0]?.failed).not.toContain('p');
});

test('a getter put on navigator itself', async () => {
  define(navigator, 'platform', { get: () => 'Win32' });
  expect(await read()).toEqual([{ name: 'Navigator.platform', failed: 'ov' }]);
});

test('a getter of a script in the place of the engine’s', async () => {
  define(Navigator.prototype, 'platform', { get: () => 'Win32', enumerable: true });
  expect(await read()).toEqual([{ name: 'Navigator.platform', failed: 'siv' }]);
});

test('a Proxy, and one that masks what is asked of it', async () => {
  define(HTMLCanvasElement.prototype, 'toDataURL', {
    value: new Proxy(HTMLCanvasElement.prototype.toDataURL, {}),
    writable: true,
    enumerable: true,
  });
  const masked = new Proxy(getter('userAgent'), {
    setPrototypeOf() {
      throw new TypeError('Cyclic __proto__ value');
    },
  });
  define(Navigator.prototype, 'userAgent', { get: masked, set: undefined, enumerable: true });
  expect(await read()).toEqual([
    { name: 'Navigator.userAgent', failed: 'sp' },
    { name: 'HTMLCanvasElement.toDataURL', failed: 'sp' },
  ]);
  expect(Object.getPrototypeOf(HTMLCanvasElement.prototype.toDataURL)).toBe(Function.prototype);
});
