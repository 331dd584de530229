import { cleanRealm } from '../cleanRealm.ts';
import type { Scope } from '../reading/Scope.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

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

const thrown = (run: () => unknown): Error | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    return error as Error;
  }
};

type Tests = Record<string, unknown>;

/** The tests of one function by itself. */
function testFunction(clean: Scope, made: () => unknown, name: string): Tests {
  const { Object: object, Reflect: reflect } = clean;
  // Function.prototype.toString, ECMA-262 20.2.3.5: a Proxy has neither name nor this form. Where a script keeps that
  // function in every frame, V8 and SpiderMonkey still show the source in the words of the error that a constructor
  // call throws.
  const source = reflect.apply(clean.Function.prototype.toString, made, []);
  const words = thrown(() => reflect.construct(object, [], made))?.message;
  // OrdinarySetPrototypeOf (ECMA-262 10.1.2.1) sees no cycle through a Proxy; undone at once. A Proxy that throws for
  // itself throws an error of its own realm, not of the one that asked.
  const before = object.getPrototypeOf(made);
  const cycle = thrown(() => object.setPrototypeOf(made, object.create(made)));
  if (!cycle) object.setPrototypeOf(made, before);
  return {
    s:
      !new RegExp(`^function (get )?${name}\\(\\) {\\s+\\[native code]\\s+}$`).test(source) ||
      (words?.includes('{') && !words.includes('[native code]')),
    k: `${reflect.ownKeys(made).sort()}` !== 'length,name',
    n: words === undefined,
    p: !(cycle instanceof clean.TypeError),
  };
}

/** The tests of one member of an interface, null where the engine has none. */
function testMember(scope: Scope, clean: Scope, owner: string, name: string): Tests | null {
  const { Object: object, Reflect: reflect } = clean;
  const prototypeOf = (realm: Scope) =>
    ((realm as Owners)[owner] ?? (realm.Intl as unknown as Owners)[owner])?.prototype;
  const prototype = prototypeOf(scope);
  const own = prototypeOf(clean);
  const theirs = own && object.getOwnPropertyDescriptor(own, name);
  if (!theirs || !prototype) return null;
  const mine = object.getOwnPropertyDescriptor(prototype, name);
  const made = mine?.get ?? mine?.value;
  if (!mine || !made) return { m: true };
  const kind = (a: PropertyDescriptor) => `${[typeof a.get, typeof a.set, a.writable, a.enumerable, a.configurable]}`;
  const tests = { d: kind(mine) !== kind(theirs), ...testFunction(clean, made, name) };
  const instance = theirs.get && (scope as Scope & Record<string, object>)[owner.toLowerCase()];
  // `screen` is [Replaceable] (CSSOM View section 4): a page's own global of that name hides it. `navigator` is not.
  if (!instance || (owner === 'Screen' && !(instance instanceof scope.Screen))) return tests;
  return {
    ...tests,
    o: !!object.getOwnPropertyDescriptor(instance, name) || object.getPrototypeOf(instance) !== prototype,
    // Web IDL 3.7.6: a getter throws on what is no instance.
    i: !thrown(() => reflect.get(prototype, name)),
    v: `${reflect.apply(theirs.get as () => unknown, instance, [])}` !== `${reflect.get(instance, name)}`,
  };
}

/** Functions and getters of the window that are not as the engine made them. */
export const natives: WindowLateSignal<'natives'> = {
  limit: 1000,
  read(scope) {
    const clean = cleanRealm();
    // A test that a function fails which nobody replaces says nothing in this engine.
    const control = testFunction(clean, scope.isFinite as () => unknown, 'isFinite');
    const replaced = Object.entries(targets).flatMap(([owner, names]) =>
      names.split(' ').flatMap((name) => {
        let tests: Tests | null = { x: true };
        try {
          tests = testMember(scope, clean, owner, name);
        } catch {}
        const failed = Object.entries(tests ?? {}).filter(([letter, failed]) => failed && !control[letter]);
        return failed.length > 0
          ? [{ name: `${owner}.${name}`, failed: failed.map(([letter]) => letter).join('') }]
          : [];
      }),
    );
    return { replaced };
  },
};
