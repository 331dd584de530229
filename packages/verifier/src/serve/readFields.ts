import type { Context } from 'hono';
import { parseJson } from '../token/parseJson.ts';
import type { Env } from './Env.ts';
import { requestHeader } from './requestHeader.ts';

/** A backend's request as members; `form` where it came as a form. */
export interface Fields {
  members: Record<string, unknown>;
  form: boolean;
}

const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Reads JSON, or a form as Turnstile's clients send it; null for what is neither. */
export async function readFields(context: Context<Env>, bytes: Buffer): Promise<Fields | null> {
  const type = requestHeader(context, 'content-type') ?? '';
  const parsed = parseJson(bytes.toString());
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
    // A host that parsed a form already hands it over as an object.
    return { members: parsed as Record<string, unknown>, form: formTypes.test(type) };
  }
  if (!formTypes.test(type)) return null;
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
    return { members: Object.fromEntries(form.entries()), form: true };
  } catch {
    return null;
  }
}
