import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Verdict } from '@countersign/contract';
import type { Case } from '@countersign/verifier';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { type SitePage, type SitePageName, sitePages } from './sitePages.ts';
import { type TestVerifierOptions, testVerifier } from './testVerifier.ts';

/** What one visit left behind: its token, how it was judged, and what the page's policy reported. */
export interface SiteVisit {
  token?: string;
  verdict?: Verdict;
  /** What was judged. */
  kase?: Case;
  refusal?: unknown;
  /** The agent's own error, where it gave no token. */
  failure?: string;
  violations: string[];
  /** What the page leftovers.js found of the agent after its end, as JSON. */
  leftover?: string;
}

const pageFile = (name: string) => readFile(new URL(`../e2e/pages/${name}`, import.meta.url), 'utf8');

function html(page: SitePage, agent: string, action: string) {
  const data = `data-action="${action}" data-callback="takeToken" data-on-error="takeError"`;
  const scripts = ['take.js', ...page.scripts].map((name) => `<script src="/${name}"></script>`);
  const tag = page.loader
    ? `<script src="/${page.loader}" data-agent="${agent}" ${data}></script>`
    : `<script src="${agent}" ${data} async></script>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title>${scripts.join('')}${tag}</html>`;
}

/**
 * A site with a backend of its own and the verifier mounted in it. Its pages hand the token to the backend, which asks
 * the verifier in process.
 *
 * `keep` collects tokens without spending them; `slow` is how many ms each realm's script takes; `second` is how the
 * agent's second file fails; `origins` are those of other sites that the verifier serves.
 */
export async function startSite({
  keep = false,
  slow = 0,
  second,
  ...options
}: { keep?: boolean; slow?: number; second?: 'gone' | 'silent' } & TestVerifierOptions = {}) {
  const visits = new Map<string, SiteVisit>();
  const visit = (name: string | undefined): SiteVisit => {
    const found = visits.get(name ?? '') ?? { violations: [] };
    visits.set(name ?? '', found);
    return found;
  };
  const { verifier, secret, otherSecret } = testVerifier(options);
  let judge = verifier;

  const app = new Hono();
  app.use('/countersign/realm/*', async (_, next) => {
    await sleep(slow);
    await next();
  });
  app.use('/countersign/:file{rendering.+}', async (c, next) => {
    if (second === 'silent') await sleep(20_000, undefined, { signal: c.req.raw.signal }).catch(() => {});
    if (second === undefined) await next();
    else return c.notFound();
  });
  app.route('/countersign', verifier.routes);
  app.get('/page/:name', (c) => {
    const page: SitePage | undefined = sitePages[c.req.param('name') as SitePageName];
    if (!page) return c.notFound();
    const { case: name = '', agent = '/countersign/agent.js' } = c.req.query();
    return c.html(html(page, agent, name), 200, page.headers);
  });
  app.post('/use', async (c) => {
    const entry = visit(c.req.query('case'));
    entry.token = await c.req.text();
    if (keep) return c.body(null, 204);
    const answer = await judge.verify(entry.token, null, {
      onCase: (kase) => {
        entry.kase = kase;
      },
    });
    if (answer.ok) entry.verdict = answer;
    else entry.refusal = answer;
    return c.body(null, 204);
  });
  app.post('/failed', async (c) => {
    visit(c.req.query('case')).failure = await c.req.text();
    return c.body(null, 204);
  });
  app.post('/leftover', async (c) => {
    visit(c.req.query('case')).leftover = await c.req.text();
    return c.body(null, 204);
  });
  app.post('/violation', async (c) => {
    visit(c.req.query('case')).violations.push(await c.req.text());
    return c.body(null, 204);
  });
  const reports: string[] = [];
  app.post('/report', async (c) => {
    reports.push(await c.req.text());
    return c.body(null, 204);
  });
  app.get('/:script{[a-z-]+\\.js}', async (c) =>
    c.body(await pageFile(c.req.param('script')), 200, { 'Content-Type': 'text/javascript' }),
  );

  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    mount: `http://127.0.0.1:${port}/countersign`,
    secret,
    otherSecret,
    verifier,
    /** Has the backend ask another verifier than the one mounted here. */
    judgeBy(other: typeof verifier) {
      judge = other;
    },
    /** Reports of content security policies, workers' included. */
    reports,
    page: (name: SitePageName, visitCase: string, agent?: string) =>
      `http://127.0.0.1:${port}/page/${name}?case=${visitCase}${agent ? `&agent=${encodeURIComponent(agent)}` : ''}`,
    /** The visit once it has ended, well or not. */
    async ended(visitCase: string, seconds = 90): Promise<SiteVisit> {
      const end = Date.now() + seconds * 1000;
      for (;;) {
        const { verdict, refusal, failure, token } = visit(visitCase);
        if (verdict || refusal || failure || (keep && token)) break;
        if (Date.now() > end) throw new Error(`the visit ${visitCase} did not end within ${seconds} s`);
        await sleep(100);
      }
      // Reports are sent after the fact.
      await sleep(500);
      return visit(visitCase);
    },
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
