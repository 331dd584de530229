import { isPlainObject } from '@countersign/contract';
import type { Context } from 'hono';
import { parseJson } from '../token/parseJson.ts';
import type { Env } from './Env.ts';
import { isForm } from './isForm.ts';
import { requestHeader } from './requestHeader.ts';

/** Reads JSON, or a form as Turnstile's clients send it; null for what is neither. */
export async function readFields(context: Context<Env>, bytes: Buffer): Promise<Record<string, unknown> | null> {
  const parsed = parseJson(bytes.toString());
  // A host that parsed a form already hands it over as an object.
  if (isPlainObject(parsed)) return parsed;
  if (!isForm(context)) return null;
  const type = requestHeader(context, 'content-type') ?? '';
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
    return Object.fromEntries(form.entries());
  } catch {
    return null;
  }
}
