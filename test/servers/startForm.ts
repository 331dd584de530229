import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Verdict } from '@countersign/contract';
import type { Case } from '@countersign/verifier';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { testVerifier } from './testVerifier.ts';

/** A form that was sent: its verdict, and the case that was judged. */
export interface SentForm {
  verdict: Verdict;
  kase: Case;
}

// Sizes of whole pixels from the window's corner, so that a driver of the display knows where to click without asking.
const style = `body { margin: 0; } form { position: relative; height: 600px; }
  input, button { position: absolute; left: 200px; width: 300px; height: 40px; }
  #user { top: 100px; } #password { top: 300px; } button { top: 500px; }`;

const page = (name: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A form</title>
<style>${style}</style><form method="post" action="/form/${name}">
<input id="user" name="user" autocomplete="off"><input id="password" name="password" autocomplete="off">
<button id="send">Send</button>
<script src="/countersign/agent.js" data-action="login" data-interaction="true" async></script></form></html>`;

/** A site with one form that carries the agent's tag with data-interaction; it judges each form that is sent. */
export async function startForm() {
  const sent = new Map<string, SentForm>();
  const { verifier } = testVerifier();
  const app = new Hono();
  app.route('/countersign', verifier.routes);
  app.get('/form/:name', (c) => c.html(page(c.req.param('name'))));
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
    /** The form once it was sent and judged. */
    async sent(name: string, seconds = 30): Promise<SentForm> {
      for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(100)) {
        const found = sent.get(name);
        if (found) return found;
      }
      throw new Error(`the form ${name} was not sent within ${seconds} s`);
    },
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
