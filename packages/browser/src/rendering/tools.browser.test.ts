import { afterEach, expect, test } from 'vitest';
import { tools } from './tools.ts';

const read = async () => tools.read(globalThis, { blockedBy: [] });
const page = globalThis as Record<string, unknown>;
const ours: string[] = [];
const put = (name: string, value: unknown) => {
  page[name] = value;
  ours.push(name);
};
afterEach(() => {
  for (const name of ours.splice(0)) delete page[name];
  document.documentElement.removeAttribute('webdriver');
});

test('names what chromedriver and Selenium leave', async () => {
  const { names } = await read();
  put('cdc_adoQpoasnfa76pfcZLmcfl_Array', Array);
  document.documentElement.setAttribute('webdriver', 'true');
  expect((await read()).names).toEqual([...names, 'cdc_adoQpoasnfa76pfcZLmcfl_Array', 'webdriver'].slice(0, 8));
});

test('a page’s own functions are no bindings', async () => {
  const { bindings } = await read();
  put('bound', (() => 1).bind(null));
  put('empty', Function.prototype);
  new Promise((resolve) => put('resolve', resolve));
  put('proxy', new Proxy(class {}, {}));
  put('native', page.fetch);
  const { proxy, revoke } = Proxy.revocable(() => {}, {});
  put('revoked', proxy);
  revoke();
  expect((await read()).bindings).toBe(bindings);
});

test('runs no getter', async () => {
  let ran = 0;
  Object.defineProperty(page, 'asked', { get: () => ++ran, enumerable: true, configurable: true });
  ours.push('asked');
  await read();
  expect(ran).toBe(0);
});

test('counts copies of intrinsics under one prefix, whatever it is', async () => {
  const { copies } = await read();
  for (const name of ['Array', 'Object', 'Promise', 'Proxy', 'Symbol', 'JSON', 'Window']) {
    put(`renamed_by_hand_${name}`, page[name]);
    put(`library_of_its_own_${name}`, {});
  }
  expect([copies, (await read()).copies]).toEqual([0, 7]);
});
