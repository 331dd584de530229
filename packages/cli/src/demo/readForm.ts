import type { Context } from 'hono';

/** A form's fields; none of a body that is no form, so that its token is refused as a missing one is. */
export async function readForm(context: Context): Promise<Record<string, unknown>> {
  try {
    return await context.req.parseBody();
  } catch {
    return {};
  }
}
