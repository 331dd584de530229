import { evidenceTable, type SignalDeclaration, type SignalId } from '@countersign/contract';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { watchInteraction } from '../interaction/watchInteraction.ts';
import { readSignals, type SignalStates } from '../reading/readSignals.ts';

let states: SignalStates = {};
beforeAll(async () => {
  const facts = { blockedBy: ['worker-src'], interaction: watchInteraction() };
  const core = await readSignals(globalThis, 'window', 'core', facts);
  states = { ...core, ...(await readSignals(globalThis, 'window', 'end', facts)) };
  facts.interaction.end();
});

const ids = Object.keys(evidenceTable) as SignalId[];
const rows: Record<SignalId, SignalDeclaration> = evidenceTable;
const inWindow = ids.filter((id) => rows[id].realms.includes('window') && !rows[id].late);

test('the window gives every signal that the table has for it, but late ones, which the second file reads', () => {
  expect(Object.keys(states).sort()).toEqual(inWindow.sort());
});

test.each(inWindow)('%s has a value that fits its schema', (id) => {
  const state = states[id];
  expect(state).toHaveProperty('value');
  const { success, issues } = v.safeParse(evidenceTable[id].schema, state && 'value' in state ? state.value : null);
  expect(issues).toBeUndefined();
  expect(success).toBe(true);
});

test('clientHints keeps the brand that Chromium makes up', () => {
  const { value } = states.clientHints as unknown as { value: { brands: { brand: string }[]; bitness: string } };
  expect(value.brands.some(({ brand }) => /Not.?A.?Brand/i.test(brand))).toBe(true);
  expect(value.bitness).toMatch(/^(32|64)$/);
});

test('page knows its frame and what was blocked', () => {
  expect(states.page).toMatchObject({ value: { secure: true, framed: window !== top, blockedBy: ['worker-src'] } });
});

test('webdriver sees the driver of this test, and one put on navigator itself', async () => {
  expect(states.webdriver).toEqual({ value: { value: true, own: false } });
  const navigator = Object.create(globalThis.navigator, { webdriver: { value: false } });
  const { webdriver } = await readSignals({ ...globalThis, navigator }, 'window', 'core');
  expect(webdriver).toEqual({ value: { value: false, own: true } });
});

test('timeZone’s text and offsets say the same', () => {
  const { value } = states.timeZone as { value: { text: string; july: number; year: number } };
  expect(new Date(value.text).getTime()).toBe(Date.UTC(value.year, 6, 15, 12));
  expect(value.july).toBe(new Date(value.year, 6, 15).getTimezoneOffset());
});

test('what a global of the page’s own hides is no value, and no contradiction', async () => {
  const matchMedia = globalThis.matchMedia.bind(globalThis);
  const own = { screen: 'home', devicePixelRatio: undefined, matchMedia };
  const { screen, media } = await readSignals({ ...globalThis, ...own } as never, 'window', 'core');
  expect(screen).toEqual({ error: 'failed', detail: 'hidden by the page' });
  expect(media).toMatchObject({ value: { screen: null, ratio: null } });
});

test('a pixel ratio that the page set for its canvases is no claim of another device', async () => {
  const native = Object.getOwnPropertyDescriptor(globalThis, 'devicePixelRatio') as PropertyDescriptor;
  const read = async () => (await readSignals(globalThis, 'window', 'core')).screen;
  globalThis.devicePixelRatio = 2;
  const set = await read();
  Object.defineProperty(globalThis, 'devicePixelRatio', native);
  expect(set).toEqual({ error: 'failed', detail: 'hidden by the page' });
  expect(await read()).toHaveProperty('value');
});
