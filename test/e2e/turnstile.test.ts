import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { everySignalAnError } from '../protocolClients/everySignalAnError.ts';
import { makeToken } from '../protocolClients/makeToken.ts';
import { startVisit } from '../protocolClients/startVisit.ts';
import { startTurnstileServer } from '../servers/startTurnstileServer.ts';
import { adversaries } from './adversaries/adversaries.ts';
import { openBrowser } from './openBrowser.ts';

const browsers = inject('browsers');

describe.each(['urlencoded', 'multipart', 'json'] as const)('a Turnstile server that posts %s', (form) => {
  let server: Awaited<ReturnType<typeof startTurnstileServer>>;
  beforeAll(async () => {
    server = await startTurnstileServer(form);
  });
  afterAll(() => server?.close());

  async function decision(name: string, seconds = 60) {
    const end = Date.now() + seconds * 1000;
    while (Date.now() < end) {
      const found = server.decisions.get(name);
      if (found) return found;
      await sleep(100);
    }
    throw new Error(`the form ${name} was not sent within ${seconds} s`);
  }

  test.skipIf(!browsers.chromium)('admits a genuine Chromium', async () => {
    const browser = await openBrowser('chromium', { url: `${server.origin}/?name=genuine` });
    try {
      const { outcome, answer } = await decision('genuine');
      expect(answer).toMatchObject({ success: true, 'error-codes': [], hostname: '127.0.0.1', action: 'login' });
      expect(outcome).toBe(200);
    } finally {
      await browser.close();
    }
  });

  test.skipIf(!browsers.chromium)('refuses plain Playwright', async () => {
    await adversaries.playwright.visit(`${server.origin}/?name=playwright`, () => decision('playwright'));
    const { outcome, answer } = await decision('playwright');
    expect(answer).toMatchObject({ success: false });
    expect(outcome).toBe(403);
  });

  test.each([
    ['empty evidence', {}],
    ['every signal an error', everySignalAnError()],
  ])('refuses a client with %s', async (_, evidence) => {
    const token = await makeToken(await startVisit({ mount: server.mount, action: 'login' }), { evidence });
    const { status, answer } = await server.submit(token);
    expect(answer.success).toBe(false);
    expect(answer['error-codes']).toContain('countersign-blocked');
    expect(status).toBe(403);
  });

  test('refuses what is no token, and a token that was used', async () => {
    expect((await server.submit('')).answer).toMatchObject({
      success: false,
      'error-codes': ['missing-input-response'],
    });
    expect((await server.submit('XXXX.DUMMY.TOKEN')).answer).toMatchObject({
      success: false,
      'error-codes': ['invalid-input-response'],
    });
    const token = await makeToken(await startVisit({ mount: server.mount, action: 'login' }), { evidence: {} });
    await server.submit(token);
    expect((await server.submit(token)).answer).toMatchObject({
      success: false,
      'error-codes': ['timeout-or-duplicate'],
    });
  });
});
