import type { Context } from 'hono';
import type { Env } from './Env.ts';
import { requestHeader } from './requestHeader.ts';

const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Whether a body is a form by its Content-Type. */
export const isForm = (context: Context<Env>): boolean => formTypes.test(requestHeader(context, 'content-type') ?? '');
