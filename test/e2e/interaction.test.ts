import type { Case } from '@countersign/verifier';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type SentForm, startForm } from '../servers/startForm.ts';
import { withPlaywright } from './adversaries/withPlaywright.ts';
import { openBrowser } from './openBrowser.ts';
import { fillOnDisplay, hasXdotool } from './xdotool.ts';

const browsers = inject('browsers');
const ids = ['pointer-pressure', 'pointer-between-pixels', 'pointer-jumps', 'hold-times', 'input-not-trusted'];

/** What the token that came with the form says of pointer and keyboard. */
function counted({ claims }: Case) {
  const window = claims?.evidence.window;
  if (!window || 'error' in window) throw new Error('no window');
  const { interaction } = window.signals;
  if (!interaction || !('value' in interaction)) throw new Error(`no interaction: ${JSON.stringify(interaction)}`);
  return interaction.value;
}
const results = ({ verdict }: SentForm) =>
  Object.fromEntries(verdict.findings.filter(({ id }) => ids.includes(id)).map(({ id, result }) => [id, result]));

let form: Awaited<ReturnType<typeof startForm>>;
beforeAll(async () => {
  form = await startForm();
});
afterAll(() => form?.close());

for (const kind of ['chromium', 'firefox'] as const) {
  test.skipIf(!browsers[kind] || !hasXdotool)(`a form filled on the display in ${kind} passes`, async () => {
    const browser = await openBrowser(kind, { url: form.page(kind) });
    try {
      await fillOnDisplay(await form.corner(kind));
      const sent = await form.sent(kind);
      const value = counted(sent.kase);
      console.log(kind, JSON.stringify(value));
      // The submit's token holds what was done before it, the button's own press included.
      expect(value).toMatchObject({ presses: 3, flat: 0, split: 0 });
      expect([value.keys[0], value.buttons[0]]).toEqual([12, 3]);
      // On a busy machine Firefox dates the two ends of a hold closer than they were (one of twelve, measured).
      expect(value.keys[1] + value.buttons[1]).toBeLessThan(4);
      expect(value.trusted[0]).toBeGreaterThan(20);
      expect(results(sent)).toEqual({
        'pointer-pressure': 'agree',
        'pointer-between-pixels': 'unknown',
        'pointer-jumps': 'agree',
        'hold-times': 'agree',
        'input-not-trusted': 'agree',
      });
      expect(sent.verdict.findings.filter(({ result }) => result === 'conflict')).toEqual([]);
      expect(sent.verdict.outcome).toBe('pass');
    } finally {
      await browser.close();
    }
  });
}

describe.skipIf(!browsers.chromium)('a driver of Chromium', () => {
  test('Puppeteer presses the mouse without pressure, and lets go of keys at once', async () => {
    const browser = await puppeteer.launch({
      executablePath: browsers.chromium ?? '',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
      const page = await browser.newPage();
      await page.goto(form.page('puppeteer'));
      await form.corner('puppeteer');
      await page.click('#user');
      await page.keyboard.type('hannah');
      await page.click('#password');
      await page.keyboard.type('horses');
      await page.click('#send');
      const sent = await form.sent('puppeteer');
      console.log('puppeteer', JSON.stringify(counted(sent.kase)));
      expect(counted(sent.kase)).toMatchObject({ presses: 3, flat: 3 });
      expect(results(sent)).toMatchObject({ 'pointer-pressure': 'conflict', 'pointer-jumps': 'conflict' });
    } finally {
      await browser.close();
    }
  });

  test('Playwright as Chrome on Windows moves the mouse between pixels', async () => {
    const userAgent =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
    let sent: SentForm | undefined;
    const seen = async () => {
      sent = await form.sent('playwright');
    };
    await withPlaywright(form.page('playwright'), seen, {
      context: { userAgent },
      opened: async (page) => {
        await form.corner('playwright');
        await page.mouse.move(301.3, 119.6, { steps: 10 });
        await page.mouse.click(301.3, 119.6);
        await page.keyboard.type('hannah');
        await page.click('#send');
      },
    });
    if (!sent) throw new Error('nothing was sent');
    console.log('playwright', JSON.stringify(counted(sent.kase)));
    expect(counted(sent.kase).flat).toBe(0);
    expect(results(sent)).toMatchObject({ 'pointer-between-pixels': 'conflict', 'pointer-pressure': 'agree' });
  });
});
