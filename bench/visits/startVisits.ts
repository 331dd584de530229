import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Case } from '../../packages/verifier/src/case.ts';
import { createVerifier } from '../../packages/verifier/src/createVerifier.ts';
import { bundlePages } from './bundlePages.ts';
import type { Subject } from './subjects.ts';

/** What a page found of one visit. */
export interface Measured {
  /** From the start of its script to the result. */
  ms: number;
  /** Longest task of the main thread meanwhile, 0 below 50 ms; null where the browser does not tell. */
  longest: number | null;
  error?: string;
  token?: string;
  /** What the token has no value of, for which reason. */
  unknown?: { id: string; why: string }[];
}

/** How many times a page is loaded in one profile: the first is cold, the second warm. */
export type Loads = 1 | 2;

const longestVisitMs = 60_000;

/** Pages of each subject with the verifier mounted beside them, and what they found. */
export async function startVisits(root: string) {
  const key = randomBytes(32).toString('base64url');
  const verifier = createVerifier({ key, challengesPerMinute: 0 });
  const scripts = await bundlePages(root);
  const waiting = new Map<string, { found: Measured[]; loads: Loads; done: (found: Measured[]) => void }>();

  const app = new Hono().route('/countersign', verifier.routes);
  app.get('/page/:subject', (c) => {
    // Room for all that a site may set: the receipts must not grow by it.
    if (c.req.query('cookie')) c.header('Set-Cookie', `filler=${'x'.repeat(4000)}; Path=/; SameSite=Lax`);
    const script = `<script src="/script/${c.req.param('subject')}.js"></script>`;
    return c.html(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body>${script}</body></html>`,
    );
  });
  app.get('/script/:file', (c) => {
    const script = scripts[c.req.param('file').replace(/\.js$/, '') as Subject];
    return c.body(script, 200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'max-age=3600' });
  });
  app.post('/result', async (c) => {
    const { visit = '', subject = '' } = c.req.query();
    const entry = waiting.get(visit);
    if (!entry) return c.json({});
    entry.found.push(await c.req.json<Measured>());
    if (entry.found.length < entry.loads) return c.json({ next: `/page/${subject}?visit=${visit}&subject=${subject}` });
    entry.done(entry.found);
    return c.json({});
  });

  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    key,
    /** Address of a page, and what its loads find; rejects after a minute a load. */
    visit(subject: Subject, { loads = 1, cookie = false }: { loads?: Loads; cookie?: boolean } = {}) {
      const visit = randomBytes(8).toString('hex');
      const found = new Promise<Measured[]>((resolve, reject) => {
        const limit = setTimeout(() => reject(new Error(`${subject} gave no result`)), longestVisitMs * loads);
        waiting.set(visit, {
          found: [],
          loads,
          done(all) {
            clearTimeout(limit);
            waiting.delete(visit);
            resolve(all);
          },
        });
      });
      return {
        url: `http://127.0.0.1:${port}/page/${subject}?visit=${visit}&subject=${subject}${cookie ? '&cookie=1' : ''}`,
        found,
      };
    },
    /** Uses a token; its outcome, conflicts and opened case. */
    async use(token: string) {
      let kase: Case | undefined;
      const verdict = await verifier.verify(token, null, { onCase: (opened) => (kase = opened) });
      if (!verdict.ok || !kase) throw new Error(`a visit's token was refused: ${verdict.ok ? '' : verdict.error.code}`);
      const conflicts = verdict.findings.filter(({ result }) => result === 'conflict').map(({ id }) => id);
      return { outcome: verdict.outcome, conflicts, kase };
    },
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await verifier.close();
    },
  };
}
export type Visits = Awaited<ReturnType<typeof startVisits>>;
