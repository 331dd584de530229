import { cleanRealm } from '../cleanRealm.ts';
import type { Scope } from '../reading/Scope.ts';
import type { Signal } from '../reading/Signal.ts';

type Owners = Scope & Readonly<Record<string, { prototype: object } | undefined>>;

// What spoofing tools replace, by interface; two drawing functions that none of them has a use for tell a page that
// records its canvases. What error trackers wrap (fetch, XMLHttpRequest, timers, history, console) is not looked at.
const targets = {
  Navigator:
    'userAgent platform vendor languages language webdriver plugins userAgentData hardwareConcurrency deviceMemory maxTouchPoints',
  Screen: 'width height availWidth availHeight colorDepth',
  DateTimeFormat: 'resolvedOptions',
  Date: 'getTimezoneOffset',
  Function: 'toString',
  HTMLCanvasElement: 'toDataURL',
  CanvasRenderingContext2D: 'getImageData measureText fillRect',
  WebGLRenderingContext: 'getParameter drawArrays',
  WebGL2RenderingContext: 'getParameter',
  AudioBuffer: 'getChannelData',
};

const throws = (run: () => unknown): boolean => {
  try {
    run();
    return false;
  } catch {
    return true;
  }
};

/** Letters of the tests that one function or getter fails. */
function failures(scope: Scope, clean: Scope, owner: string, name: string): string {
  const { Object: object, Reflect: reflect } = clean;
  const prototypeOf = (realm: Scope) =>
    ((realm as Owners)[owner] ?? (realm.Intl as unknown as Owners)[owner])?.prototype;
  const prototype = prototypeOf(scope);
  const own = prototypeOf(clean);
  const theirs = own && reflect.getOwnPropertyDescriptor(own, name);
  if (!theirs || !prototype) return '';
  const mine = reflect.getOwnPropertyDescriptor(prototype, name);
  const made = mine && (mine.get ?? mine.value);
  if (!made) return 'm';
  const kind = (a: PropertyDescriptor) => `${[typeof a.get, typeof a.set, a.writable, a.enumerable, a.configurable]}`;
  const instance = theirs.get && (scope as Scope & Record<string, object>)[owner.toLowerCase()];
  let letters = '';
  const fail = (letter: string, failed: unknown) => {
    if (failed) letters += letter;
  };
  fail('d', kind(mine) !== kind(theirs));
  fail('o', instance && object.hasOwn(instance, name));
  // Function.prototype.toString, ECMA-262 20.2.3.5: a Proxy or an arrow in its place has neither name nor this form.
  const form = new clean.RegExp(`^function (get )?${name}\\(\\) {\\s+\\[native code]\\s+}$`);
  fail('s', !form.test(reflect.apply(clean.Function.prototype.toString, made, [])));
  fail('k', `${reflect.ownKeys(made).sort()}` !== 'length,name');
  fail('n', !throws(() => reflect.construct(object, [], made)));
  // OrdinarySetPrototypeOf (ECMA-262 10.1.2.1) sees no cycle through a Proxy; undone at once.
  const before = reflect.getPrototypeOf(made);
  const cyclic = reflect.setPrototypeOf(made, object.create(made));
  if (cyclic) reflect.setPrototypeOf(made, before);
  fail('p', cyclic);
  if (instance) {
    // Web IDL 3.7.6: a getter throws on what is no instance.
    fail('i', !throws(() => reflect.get(prototype, name)));
    fail('v', `${reflect.apply(theirs.get as () => unknown, instance, [])}` !== `${reflect.get(instance, name)}`);
  }
  return letters;
}

/** Functions and getters of the window that are not as the engine made them. */
export const natives: Signal<'natives'> = {
  realms: ['window'],
  moment: 'core',
  limit: 1000,
  read(scope) {
    const clean = cleanRealm();
    const replaced = Object.entries(targets).flatMap(([owner, names]) =>
      names.split(' ').flatMap((name) => {
        let failed = 'x';
        try {
          failed = failures(scope, clean, owner, name);
        } catch {}
        return failed ? [{ name: `${owner}.${name}`, failed }] : [];
      }),
    );
    return { replaced };
  },
};
