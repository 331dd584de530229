import { evidenceTable } from '@countersign/contract';
import * as v from 'valibot';
import { afterEach, expect, test } from 'vitest';
import { codecs } from './codecs.ts';
import { geometry } from './geometry.ts';
import { intlLocales } from './intlLocales.ts';
import { storage } from './storage.ts';
import { systemFonts } from './systemFonts.ts';
import { voices } from './voices.ts';
import { withBox } from './withBox.ts';
import { zoneHistory } from './zoneHistory.ts';

const readers = { codecs, geometry, intlLocales, storage, systemFonts, voices, zoneHistory };
const facts = { blockedBy: [] };
const sheet = document.createElement('style');
afterEach(() => sheet.remove());

test.each(Object.entries(readers))('%s fits its schema and leaves nothing in the page', async (id, { read }) => {
  const nodes = document.querySelectorAll('*').length;
  const globals = Object.getOwnPropertyNames(window).length;
  const value = await read(globalThis, facts);
  expect(v.safeParse(evidenceTable[id as keyof typeof readers].schema, value).issues).toBeUndefined();
  expect(document.querySelectorAll('*')).toHaveLength(nodes);
  expect(Object.getOwnPropertyNames(window)).toHaveLength(globals);
});

test('boxes are cut to 64ths of a pixel, and fonts are the build’s own, whatever the page’s rules are', async () => {
  sheet.textContent =
    'div { width: 3px !important; font: 30px serif !important; display: none !important; zoom: 2 !important }';
  document.head.append(sheet);
  const { boxes, scrollbar } = await geometry.read(globalThis, facts);
  for (const [set, measured] of boxes)
    expect(measured).toBe(Math.floor(set * 64 * devicePixelRatio) / 64 / devicePixelRatio);
  expect(scrollbar).toBeGreaterThanOrEqual(0);
  const { fonts } = await systemFonts.read(globalThis, facts);
  expect(fonts).toHaveLength(4);
  for (const font of fonts) expect(font).not.toMatch(/^30px serif$/);
});

test('the box goes, also where the question throws', () => {
  const nodes = document.querySelectorAll('*').length;
  expect(() =>
    withBox(globalThis, () => {
      throw new Error('asked in vain');
    }),
  ).toThrow('asked in vain');
  expect(document.querySelectorAll('*')).toHaveLength(nodes);
});

test('a browser without voices, storage and Temporal is told so', async () => {
  const bare = { navigator: { cookieEnabled: false }, Date, speechSynthesis: undefined };
  const scope = bare as unknown as typeof globalThis;
  await expect(Promise.resolve().then(() => voices.read(scope, facts))).rejects.toMatchObject({
    reason: 'unsupported',
  });
  expect(await storage.read(scope, facts)).toEqual({
    cookies: false,
    local: false,
    database: false,
    quota: null,
    persisted: null,
    directory: null,
    permission: null,
    notification: null,
  });
  expect(await zoneHistory.read(scope, facts)).toMatchObject({ temporal: null });
});
