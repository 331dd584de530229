import { type Json, publicErrors } from '@countersign/contract';
import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Core } from '../Core.ts';
import type { Env } from './Env.ts';
import { PublicRefused } from './PublicRefused.ts';

/** Reasons kept apart in the log at most: what a stranger sends must not fill it. */
const mostReasons = 100;

/**
 * Answers `{ok: false, error: {code}}` and nothing that helps to tune.
 *
 * The log is told the first refusal for each reason, with what disagreed and the fix. A fault of ours is logged and
 * said as 500.
 */
export function onPublicError({ log }: Core): ErrorHandler<Env> {
  const told = new Set<string>();
  return (error, context) => {
    context.header('Cache-Control', 'no-store');
    if (error instanceof PublicRefused) {
      const reason = `${error.values.reason ?? ''} ${error.values.site ?? ''}`;
      if (error.code === 'refused' && !told.has(reason) && told.size < mostReasons) {
        told.add(reason);
        log({ event: 'refused', path: context.req.path, ...(error.values as Record<string, Json>) });
      }
      return context.json({ ok: false, error: { code: error.code } }, publicErrors[error.code].status);
    }
    if (error instanceof HTTPException) return error.getResponse();
    log({ event: 'error', path: context.req.path, problem: error.message });
    return context.json({ ok: false, error: { code: 'internal' } }, 500);
  };
}
