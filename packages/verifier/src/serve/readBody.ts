import type { Context } from 'hono';
import { nodeRequest } from '../observe/rawRequest.ts';
import type { Env } from './Env.ts';
import { requestHeader } from './requestHeader.ts';

/** A body, or that it is larger than the limit. */
export type Body = { ok: true; bytes: Buffer } | { ok: false };

/** A body that the host has read already: Express' body parsers leave it in `body`, some also in `rawBody`. */
function readBefore(context: Context<Env>): Buffer | undefined {
  const incoming = nodeRequest(context) as { body?: unknown; rawBody?: unknown; readableDidRead?: boolean } | undefined;
  if (!incoming?.readableDidRead) return undefined;
  const { rawBody, body } = incoming;
  for (const held of [rawBody, body]) {
    if (Buffer.isBuffer(held)) return held;
    if (typeof held === 'string') return Buffer.from(held);
  }
  return body === undefined ? undefined : Buffer.from(JSON.stringify(body));
}

/** Reads a body of `limit` bytes at most; what is larger is not read to its end, and never parsed. */
export async function readBody(context: Context<Env>, limit: number): Promise<Body> {
  const within = (bytes: Buffer): Body => (bytes.length > limit ? { ok: false } : { ok: true, bytes });
  const before = readBefore(context);
  if (before) return within(before);

  const length = requestHeader(context, 'content-length');
  if (length !== undefined) {
    if (Number(length) > limit) return { ok: false };
    return within(Buffer.from(await context.req.raw.arrayBuffer()));
  }
  const stream = context.req.raw.body;
  if (!stream) return { ok: true, bytes: Buffer.alloc(0) };
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    total += chunk.length;
    if (total > limit) return { ok: false };
    chunks.push(chunk);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}
