import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserKind } from '../browsers/launchBrowser.ts';
import { chromiumEvidence } from '../protocolClients/chromiumEvidence.ts';
import { chromiumHeaders } from '../protocolClients/chromiumHeaders.ts';
import { collectReceipts } from '../protocolClients/collectReceipts.ts';
import { everySignalAnError } from '../protocolClients/everySignalAnError.ts';
import { makeToken } from '../protocolClients/makeToken.ts';
import { replayHeaders } from '../protocolClients/replayHeaders.ts';
import { type Harvest, startHarvester } from '../protocolClients/startHarvester.ts';
import { startVisit } from '../protocolClients/startVisit.ts';
import { type VerifyAnswer, verifyToken } from '../protocolClients/verifyToken.ts';
import { startSite } from '../servers/startSite.ts';
import { openBrowser } from './openBrowser.ts';

const browsers = inject('browsers');
let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite({ keep: true });
});
afterAll(() => site?.close());

const use = (token: string, request?: unknown) =>
  verifyToken(site.mount, { secret: site.secret, token, ...(request ? { request } : {}) });
const conflicts = (answer: VerifyAnswer) =>
  answer.findings?.filter(({ result, explainedBy }) => result === 'conflict' && !explainedBy).map(({ id }) => id);
const report = (name: string, answer: VerifyAnswer) =>
  console.log(name, answer.outcome, JSON.stringify(answer.labels), JSON.stringify(conflicts(answer)), answer.error);

describe('a client without a browser', () => {
  test('with empty evidence does not pass', async () => {
    const answer = await use(await makeToken(await startVisit({ mount: site.mount }), { evidence: {} }));
    report('(a)', answer);
    expect(answer.ok).toBe(true);
    expect(answer.outcome).not.toBe('pass');
    expect(answer.labels?.map(({ label }) => label)).toContain('insufficient-evidence');
  });

  test('with every signal an error does not pass', async () => {
    const visit = await collectReceipts(await startVisit({ mount: site.mount }));
    const answer = await use(await makeToken(visit, { evidence: everySignalAnError() }));
    report('(b)', answer);
    expect(answer.ok).toBe(true);
    expect(answer.outcome).not.toBe('pass');
    expect(answer.labels?.map(({ label }) => label)).toContain('insufficient-evidence');
  });

  test('with evidence made up from the docs, no receipts and no headers of a browser does not pass', async () => {
    const answer = await use(
      await makeToken(await startVisit({ mount: site.mount }), { evidence: chromiumEvidence() }),
    );
    report('made up, no receipts', answer);
    expect(answer.outcome).not.toBe('pass');
  });

  test('with evidence made up from the docs and receipts without headers of a browser does not pass', async () => {
    const visit = await collectReceipts(await startVisit({ mount: site.mount }));
    const answer = await use(await makeToken(visit, { evidence: chromiumEvidence() }));
    report('made up, receipts', answer);
    expect(answer.outcome).not.toBe('pass');
  });
});

describe.each(['timeout', 'failed', 'blocked'] as const)(
  'a client that copies one request and says of its workers: %s',
  (error) => {
    test('does not pass', async () => {
      const headers = chromiumHeaders(site.origin).challenge;
      const { window } = chromiumEvidence();
      window.signals.page.value.blockedBy = error === 'blocked' ? ['worker-src'] : [];
      const evidence = { window, worker: { error }, shared: { error }, service: { error } };
      const answer = await use(await makeToken(await startVisit({ mount: site.mount, headers }), { evidence }));
      report(`workers ${error}`, answer);
      expect(answer.ok).toBe(true);
      expect(answer.outcome).not.toBe('pass');
      expect(answer.labels?.map(({ label }) => label)).toContain('insufficient-evidence');
    });
  },
);

/** Has a genuine browser come by a phishing page. */
async function harvest(kind: BrowserKind): Promise<Harvest> {
  const harvester = await startHarvester(site.mount);
  const browser = await openBrowser(kind, { url: harvester.url });
  const late = setTimeout(() => browser.close(), 40_000);
  try {
    return await harvester.harvest;
  } finally {
    clearTimeout(late);
    await browser.close();
    await harvester.close();
  }
}

/** A fresh visit whose requests carry a browser's headers in its order. */
async function impersonate({ requests }: Harvest) {
  const headers = (name: string) => replayHeaders(requests[name] ?? [], site.origin);
  const visit = await startVisit({ mount: site.mount, headers: headers('challenge') });
  return collectReceipts(visit, {
    script: (kind) => headers(`script.${kind}`),
    inside: (kind) => headers(`inside.${kind}`),
  });
}

describe.skipIf(!browsers.chromium)('evidence of a genuine Chromium', () => {
  let chromium: Harvest;
  beforeAll(async () => {
    chromium = await harvest('chromium');
  });

  test('signed anew for a fresh challenge that a program asked for does not pass', async () => {
    const visit = await collectReceipts(await startVisit({ mount: site.mount }));
    const answer = await use(await makeToken(visit, { evidence: chromium.evidence }));
    report('(c) with headers of its own', answer);
    expect(answer.outcome).not.toBe('pass');
    expect(conflicts(answer)).toContain('challenge-header-presence');
  });

  // docs/threat-model.md: over plain HTTP/1.1 a copy of every byte that a browser sends is a browser to any server.
  test('signed anew, every request with the browser’s own headers in order, is missed', async () => {
    const answer = await use(await makeToken(await impersonate(chromium), { evidence: chromium.evidence }));
    report('(c) with headers replayed', answer);
    expect(answer.ok).toBe(true);
    expect(answer.outcome).toBe('pass');
  });

  test.skipIf(!browsers.firefox)('with receipts of a Firefox does not pass', async () => {
    const firefox = await harvest('firefox');
    const answer = await use(await makeToken(await impersonate(firefox), { evidence: chromium.evidence }));
    report('(d)', answer);
    expect(answer.outcome).not.toBe('pass');
    expect(conflicts(answer)).toContain('user-agent-against-challenge');
    expect(answer.labels?.map(({ label }) => label)).toContain('spoofed-browser');
  });

  test('with receipts of another visit does not pass', async () => {
    const other = await impersonate(chromium);
    const own = await impersonate(chromium);
    const answer = await use(await makeToken({ ...own, receipts: other.receipts }, { evidence: chromium.evidence }));
    report('(d) receipts of another visit', answer);
    expect(answer.outcome).not.toBe('pass');
    expect(conflicts(answer)).toContain('foreign-receipts');
    expect(answer.labels?.map(({ label }) => label)).toContain('harvested-token');
  });

  describe('a genuine token used from another address', () => {
    async function genuineToken(name: string) {
      const browser = await openBrowser('chromium', { url: site.page('plain', name) });
      try {
        const { token, failure } = await site.ended(name);
        if (!token) throw new Error(`no token: ${failure}`);
        return token;
      } finally {
        await browser.close();
      }
    }

    test('is found where the backend says who brought it', async () => {
      const answer = await use(await genuineToken('moved'), {
        ip: '73.162.10.20',
        method: 'POST',
        url: '/login',
        httpVersion: '1.1',
        headers: [
          ['Host', 'shop.example'],
          ['User-Agent', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0'],
        ],
      });
      report('(e) with request', answer);
      expect(answer.outcome).not.toBe('pass');
      expect(conflicts(answer)).toEqual(expect.arrayContaining(['address-across-visit', 'user-agent-at-use']));
      expect(answer.labels?.map(({ label }) => label)).toContain('harvested-token');
    });

    test('is context where it alone differs from that of a private network', async () => {
      const userAgent = chromium.requests.challenge?.find(([name]) => name === 'User-Agent')?.[1] ?? '';
      const answer = await use(await genuineToken('roaming'), {
        ip: '73.162.10.20',
        method: 'POST',
        url: '/login',
        httpVersion: '1.1',
        headers: [
          ['Host', 'shop.example'],
          ['User-Agent', userAgent],
        ],
      });
      report('(e) with request, address alone', answer);
      // The verifier may be behind a hop that nobody named; between two public networks the finding names it.
      expect(answer.findings).toContainEqual(expect.objectContaining({ id: 'address-across-visit', weight: 'weak' }));
      expect(answer.labels).toEqual([]);
      expect(answer.outcome).toBe('pass');
    });

    test('is missed where the backend does not', async () => {
      const answer = await use(await genuineToken('unsaid'));
      report('(e) without request', answer);
      expect(answer.outcome).toBe('pass');
    });
  });
});
