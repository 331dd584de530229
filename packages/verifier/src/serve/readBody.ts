import type { Context } from 'hono';
import { nodeRequest } from '../observe/rawRequest.ts';
import type { Env } from './Env.ts';
import { requestHeader } from './requestHeader.ts';

/** A body, or that it is larger than the limit. */
export type Body = { ok: true; bytes: Buffer } | { ok: false };

/** How much of a body beyond its limit is let run out, in bytes and in ms, before the connection is given up. */
const drained = { bytes: 4 << 20, ms: 2000 } as const;

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

/**
 * Lets a body run out, for a client that is still writing reads no answer: to cancel its body resets the connection.
 */
async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const cancel = () => void reader.cancel().catch(() => {});
  const late = setTimeout(cancel, drained.ms);
  try {
    let total = 0;
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      total += piece.value.length;
      if (total > drained.bytes) return cancel();
    }
  } catch {
    // the client is gone
  } finally {
    clearTimeout(late);
  }
}

/** Reads a body of `limit` bytes at most; what is larger is never held or parsed. */
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
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    total += piece.value.length;
    if (total > limit) {
      await drain(reader);
      return { ok: false };
    }
    chunks.push(piece.value);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}
