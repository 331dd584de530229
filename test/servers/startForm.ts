import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Verdict } from '@countersign/contract';
import type { Case } from '@countersign/verifier';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { formPage } from './formPage.ts';
import { testVerifier } from './testVerifier.ts';

/** Where a page's corner is on the screen, in px; it says so once its token is there. */
export type Corner = [x: number, y: number];

/** A form that was sent: its verdict, and the case that was judged. */
export interface SentForm {
  verdict: Verdict;
  kase: Case;
}

async function within<T>(seconds: number, look: () => T | undefined, what: string): Promise<T> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(100)) {
    const found = look();
    if (found) return found;
  }
  throw new Error(`${what} did not come within ${seconds} s`);
}

/** A site with one form that carries the agent's tag with data-interaction; it judges each form that is sent. */
export async function startForm() {
  const sent = new Map<string, SentForm>();
  const corners = new Map<string, Corner>();
  const { verifier } = testVerifier();
  const app = new Hono();
  app.route('/countersign', verifier.routes);
  app.get('/form/:name', (c) => c.html(formPage(c.req.param('name'))));
  app.post('/corner/:name', async (c) => {
    corners.set(c.req.param('name'), JSON.parse(await c.req.text()));
    return c.body(null, 204);
  });
  app.post('/form/:name', async (c) => {
    const body = await c.req.parseBody();
    let judged: Case | undefined;
    const verdict = await verifier.verify(`${body['countersign-token']}`, null, {
      onCase: (kase) => {
        judged = kase;
      },
    });
    if (verdict.ok && judged) sent.set(c.req.param('name'), { verdict, kase: judged });
    return c.text(JSON.stringify(verdict));
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    page: (name: string) => `http://127.0.0.1:${port}/form/${name}`,
    /** Where the page is, once it has its token. */
    corner: (name: string) => within(60, () => corners.get(name), `a token on ${name}`),
    /** The form once it was sent and judged. */
    sent: (name: string) => within(30, () => sent.get(name), `the form ${name}`),
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
