import type { AddressInfo } from 'node:net';
import { nodeHandler } from '@countersign/verifier/node';
import express from 'express';
import { testVerifier } from './testVerifier.ts';

/** What siteverify answers, as a backend written for Turnstile reads it. */
interface SiteVerify {
  success: boolean;
  'error-codes': string[];
  challenge_ts?: string;
  hostname?: string;
  action?: string;
  cdata?: string;
}

export interface Decision {
  outcome: number;
  answer: SiteVerify;
}

type Form = 'urlencoded' | 'multipart' | 'json';

function bodyOf(form: Form, fields: Record<string, string>): { body: BodyInit; headers?: Record<string, string> } {
  if (form === 'json') return { body: JSON.stringify(fields), headers: { 'Content-Type': 'application/json' } };
  if (form === 'urlencoded') return { body: new URLSearchParams(fields) };
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return { body: data };
}

const page = (name: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in</title>
<form id="form" action="/login?name=${name}" method="post"><input name="user" value="anna">
<script src="/countersign/agent.js" data-action="login" data-response-field-name="cf-turnstile-response"
 data-callback="send" data-on-error="send" async></script></form>
<script>function send() { document.getElementById('form').submit(); }</script></html>`;

/**
 * An express server as Turnstile's own guide has it: the form's field goes to siteverify with the secret, `success`
 * alone decides. The only change is the URL that it asks.
 */
export async function startTurnstileServer(form: Form) {
  const { verifier, secret } = testVerifier();
  const decisions = new Map<string, Decision>();
  const app = express();
  app.use('/countersign', nodeHandler(verifier));
  app.use(express.urlencoded({ extended: false }));
  app.get('/', (request, response) => response.send(page(String(request.query.name))));
  app.post('/login', async (request, response) => {
    const token: string = request.body['cf-turnstile-response'] ?? '';
    const asked = await fetch(`${origin}/countersign/verify`, {
      method: 'POST',
      ...bodyOf(form, { secret, response: token, remoteip: request.ip ?? '' }),
    });
    const answer = (await asked.json()) as SiteVerify;
    const outcome = answer.success ? 200 : 403;
    decisions.set(String(request.query.name), { outcome, answer });
    response.status(outcome).send(answer.success ? 'Welcome' : 'No');
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let submissions = 0;
  return {
    origin,
    mount: `${origin}/countersign`,
    decisions,
    /** Sends the form without a browser. */
    async submit(token: string) {
      submissions += 1;
      const name = `submission-${submissions}`;
      const { status } = await fetch(`${origin}/login?name=${name}`, {
        method: 'POST',
        body: new URLSearchParams({ 'cf-turnstile-response': token }),
      });
      const answer = decisions.get(name)?.answer;
      if (!answer) throw new Error('the server did not decide');
      return { status, answer };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
