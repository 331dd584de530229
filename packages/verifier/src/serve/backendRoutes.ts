import { actionPattern, limits, type Refusal, type Verdict, verifyErrors } from '@countersign/contract';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import * as v from 'valibot';
import type { Core } from '../Core.ts';
import { inspectRequest } from '../inspectRequest.ts';
import { readReport } from '../observe/readReported.ts';
import { Refused } from '../Refused.ts';
import { refusal } from '../refusal.ts';
import { verifyToken } from '../verifyToken.ts';
import type { Env } from './Env.ts';
import { readBody } from './readBody.ts';
import { type Fields, readFields } from './readFields.ts';
import { turnstileAnswer, turnstileRefusal } from './turnstile.ts';

const idempotencyKey = v.nullish(v.pipe(v.string(), v.minLength(1), v.maxLength(128)));
const verifySchema = v.object({
  token: v.string(),
  request: v.nullish(v.record(v.string(), v.unknown())),
  action: v.nullish(v.pipe(v.string(), v.regex(actionPattern))),
  idempotencyKey,
});
const siteverifySchema = v.object({
  response: v.string(),
  remoteip: v.nullish(v.pipe(v.string(), v.maxLength(64))),
  idempotency_key: idempotencyKey,
  strict: v.nullish(v.union([v.boolean(), v.string()])),
});

const noStore = { 'Cache-Control': 'no-store' };
const isOn = (value: unknown) => value === true || value === 'true' || value === '1';

function read<S extends v.GenericSchema>(schema: S, members: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, members, { abortEarly: true });
  if (!parsed.success) throw new Refused('malformed', { member: v.getDotPath(parsed.issues[0]) ?? '' });
  return parsed.output;
}

async function membersOf(context: Context<Env>): Promise<Fields> {
  const body = await readBody(context, limits.verifyBytes);
  if (!body.ok) throw new Refused('too-large', { limit: limits.verifyBytes });
  const fields = await readFields(context, body.bytes);
  if (!fields) throw new Refused('malformed', { body: 'neither a JSON object nor a form' });
  return fields;
}

function answer(context: Context<Env>, result: Verdict | Refusal) {
  return context.json(result, result.ok ? 200 : verifyErrors[result.error.code].status, noStore);
}

/** The routes that the site's backend asks, with its secret: verify (also in Turnstile's form) and inspect. */
export function backendRoutes(core: Core): Hono<Env> {
  const app = new Hono<Env>();
  const siteOf = (secret: unknown) => {
    const site = core.sites.bySecret(secret);
    if (!site) throw new Refused('bad-secret');
    return site;
  };
  app.onError((error, context) => {
    if (error instanceof Refused) return answer(context, refusal(error));
    if (error instanceof HTTPException) return error.getResponse();
    core.log({ event: 'error', path: context.req.path, problem: error.message });
    return context.json({ ok: false, error: { code: 'internal' } }, 500, noStore);
  });

  const siteverify = async (members: Record<string, unknown>, strictUrl: boolean) => {
    if (members.secret == null || members.secret === '') return turnstileRefusal('missing-input-secret');
    const site = core.sites.bySecret(members.secret);
    if (!site) return turnstileRefusal('invalid-input-secret');
    if (members.response == null || members.response === '') return turnstileRefusal('missing-input-response');
    const parsed = v.safeParse(siteverifySchema, members, { abortEarly: true });
    if (!parsed.success) return turnstileRefusal('bad-request');
    const { response, remoteip, idempotency_key, strict } = parsed.output;
    if (remoteip && core.observer.address(remoteip) === null) return turnstileRefusal('bad-request');
    const request = remoteip ? readReport({ ip: remoteip }, 'use', core) : null;
    const options = idempotency_key ? { idempotencyKey: idempotency_key } : {};
    return turnstileAnswer(await verifyToken(core, site, response, request, options), strictUrl || isOn(strict));
  };

  app.post('/verify', async (context) => {
    const { members, form } = await membersOf(context);
    if (form || ('response' in members && !('token' in members))) {
      return context.json(await siteverify(members, isOn(context.req.query('strict'))), 200, noStore);
    }
    const site = siteOf(members.secret);
    const { token, request, action, idempotencyKey: key } = read(verifySchema, members);
    const options = { ...(action == null ? {} : { action }), ...(key == null ? {} : { idempotencyKey: key }) };
    const use = request == null ? null : readReport(request, 'use', core);
    return answer(context, await verifyToken(core, site, token, use, options));
  });

  app.post('/inspect', async (context) => {
    const { members } = await membersOf(context);
    const site = siteOf(members.secret);
    return context.json(inspectRequest(core, site, readReport(members.request, 'inspect', core)), 200, noStore);
  });
  return app;
}
