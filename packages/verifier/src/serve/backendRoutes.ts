import {
  actionPattern,
  isPlainObject,
  type Json,
  limits,
  type Refusal,
  type Verdict,
  verifyErrors,
} from '@countersign/contract';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import * as v from 'valibot';
import type { Core } from '../Core.ts';
import { inspectProven } from '../inspectRequest.ts';
import { readReport } from '../observe/readReported.ts';
import { Refused } from '../Refused.ts';
import { refusal } from '../refusal.ts';
import { verifyToken } from '../verifyToken.ts';
import type { Env } from './Env.ts';
import { isForm } from './isForm.ts';
import { readBody } from './readBody.ts';
import { readFields } from './readFields.ts';
import { type TurnstileAnswer, type TurnstileError, turnstileAnswer, turnstileRefusal } from './turnstile.ts';

const idempotencyKey = v.nullish(v.pipe(v.string(), v.minLength(1), v.maxLength(128)));
const verifySchema = v.object({
  token: v.string(),
  request: v.nullish(v.custom<Record<string, unknown>>(isPlainObject)),
  action: v.nullish(v.pipe(v.string(), v.regex(actionPattern))),
  idempotencyKey,
});
const siteverifySchema = v.object({
  response: v.string(),
  remoteip: v.optional(v.pipe(v.string(), v.maxLength(64))),
  idempotency_key: idempotencyKey,
  strict: v.optional(v.union([v.boolean(), v.string()])),
});

const noStore = { 'Cache-Control': 'no-store' };
const isOn = (value: unknown) => value === true || value === 'true' || value === '1';

function read<S extends v.GenericSchema>(schema: S, members: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, members, { abortEarly: true });
  if (!parsed.success) throw new Refused('malformed', { member: v.getDotPath(parsed.issues[0]) ?? '' });
  return parsed.output;
}

/** Turnstile's form in JSON: its `response`, or nothing that only our own form has. */
const isTurnstiles = (members: Record<string, unknown>) =>
  !('token' in members) && ('response' in members || !('request' in members));

const isGiven = ([, value]: [string, unknown]) => value != null && value !== '';

async function membersOf(context: Context<Env>): Promise<Record<string, unknown>> {
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
    if (error instanceof Refused) {
      const { code, values } = error;
      core.log({ event: 'refusal', path: context.req.path, code, values: values as Record<string, Json> });
      return answer(context, refusal(error));
    }
    if (error instanceof HTTPException) return error.getResponse();
    core.log({ event: 'error', path: context.req.path, problem: error.message });
    return context.json({ ok: false, error: { code: 'internal' } }, 500, noStore);
  });

  const refuseSiteverify = (code: TurnstileError): TurnstileAnswer => {
    core.log({ event: 'refusal', code });
    return turnstileRefusal(code);
  };
  /** `sent` is null where the form could not be read; what is empty in it counts as absent. */
  const siteverify = async (sent: Record<string, unknown> | null, strictUrl: boolean): Promise<TurnstileAnswer> => {
    if (!sent) return refuseSiteverify('bad-request');
    const members = Object.fromEntries(Object.entries(sent).filter(isGiven));
    if (!('secret' in members)) return refuseSiteverify('missing-input-secret');
    const site = core.sites.bySecret(members.secret);
    if (!site) return refuseSiteverify('invalid-input-secret');
    if (!('response' in members)) return refuseSiteverify('missing-input-response');
    const parsed = v.safeParse(siteverifySchema, members, { abortEarly: true });
    if (!parsed.success) return refuseSiteverify('bad-request');
    const { response, remoteip, idempotency_key, strict } = parsed.output;
    if (remoteip && core.observer.address(remoteip) === null) return refuseSiteverify('bad-request');
    const request = remoteip ? readReport({ ip: remoteip }, 'use', core) : null;
    const options = idempotency_key ? { idempotencyKey: idempotency_key } : {};
    return turnstileAnswer(await verifyToken(core, site, response, request, options), strictUrl || isOn(strict));
  };

  app.post('/verify', async (context) => {
    const form = isForm(context);
    const members = await membersOf(context).catch((error: unknown) => {
      if (form && error instanceof Refused) return null;
      throw error;
    });
    if (form || members === null || isTurnstiles(members)) {
      return context.json(await siteverify(members, isOn(context.req.query('strict'))), 200, noStore);
    }
    const site = siteOf(members.secret);
    const { token, request, action, idempotencyKey: key } = read(verifySchema, members);
    const options = { ...(action == null ? {} : { action }), ...(key == null ? {} : { idempotencyKey: key }) };
    const use = request == null ? null : readReport(request, 'use', core);
    return answer(context, await verifyToken(core, site, token, use, options));
  });

  app.post('/inspect', async (context) => {
    const members = await membersOf(context);
    const site = siteOf(members.secret);
    const request = readReport(members.request, 'inspect', core);
    return context.json(await inspectProven(core, site, request), 200, noStore);
  });
  return app;
}
