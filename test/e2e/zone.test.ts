import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveDemo } from '../servers/serveDemo.ts';
import { openBrowser } from './openBrowser.ts';

const browsers = inject('browsers');
/** An address of Comcast's, an access network of the United States in every source. */
const assumed = '73.162.10.20';

describe.skipIf(!browsers.chromium)('a US address', () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    demo = await serveDemo('--assume-ip', assumed);
  });
  afterAll(() => demo?.close());

  async function visit(action: string, timeZone: string) {
    const browser = await openBrowser('chromium', { url: demo.page(action), timeZone });
    try {
      return await demo.verdict(action);
    } finally {
      await browser.close();
    }
  }

  test('and a clock in Berlin: vpn, by the zone', async () => {
    const verdict = await visit('zone-berlin', 'Europe/Berlin');
    // No list holds it: the clock alone says so, as that of a traveller would.
    expect(verdict.labels).toContainEqual({ label: 'vpn', confidence: 'medium' });
    expect(verdict.conflicts).toEqual(['time-zone-against-address']);
  });

  test('and a clock in Chicago: nothing', async () => {
    const verdict = await visit('zone-chicago', 'America/Chicago');
    expect(verdict.outcome).toBe('pass');
    expect(verdict.conflicts).toEqual([]);
    expect(verdict.labels.map(({ label }) => label)).not.toContain('vpn');
  });
});
