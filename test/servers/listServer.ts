import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/**
 * A way in which a download goes wrong.
 *
 * `truncated`: fewer bytes than Content-Length says; `cut-gzip`: Content-Encoding gzip whose end is missing; `checksum`:
 * the sum beside the file is another's; `html`: a page with status 200; `half`: the first half of its lines, all else in
 * order; `hangs`: no answer; `drips`: headers, then a byte now and then; `error`: status 503; `gone`: status 404;
 * `elsewhere`: a redirect to plain http on another host; `circle`: a redirect to itself; `endless`: a body without end.
 */
export type ListFailure =
  | 'truncated'
  | 'cut-gzip'
  | 'checksum'
  | 'html'
  | 'half'
  | 'hangs'
  | 'drips'
  | 'error'
  | 'gone'
  | 'elsewhere'
  | 'circle'
  | 'endless';

export interface ListServerOptions {
  /** Bodies by path without a leading slash, `SOURCE/FILE` in a mirror's layout. */
  files: Readonly<Record<string, string | Uint8Array>>;
  /** Last-Modified of all of them. */
  modified?: Date;
}

const page = '<!doctype html><html lang="en"><title>Sign in</title><p>Sign in to this network.</p></html>';
const sha256 = (body: Uint8Array, encoding: 'hex' | 'base64url') => createHash('sha256').update(body).digest(encoding);
const firstHalf = (body: Buffer) => body.subarray(0, body.indexOf('\n', body.length / 2) + 1);

/**
 * A mirror of published lists on loopback: answers conditional requests, compresses where asked to, has the checksum of
 * each file beside it as `FILE.sha256`, and goes wrong on request.
 */
export async function startListServer({ files, modified = new Date() }: ListServerOptions) {
  const bodies = new Map(Object.entries(files).map(([path, body]) => [path, Buffer.from(body)]));
  const failures = new Map<string, ListFailure>();
  const requests: { path: string; status: number }[] = [];
  const failureOf = (path: string) => failures.get(path) ?? failures.get(path.split('/')[0] ?? '') ?? failures.get('*');

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent((request.url ?? '/').slice(1));
    const ofSum = path.endsWith('.sha256') ? path.slice(0, -7) : null;
    const failure = failureOf(ofSum ?? path);
    const held = bodies.get(ofSum ?? path);
    const send = (status: number, body: Uint8Array | string = '', headers: Record<string, string> = {}) => {
      requests.push({ path, status });
      response.writeHead(status, headers).end(body);
    };
    // Who answers with a page in a list's place knows no checksum of it either.
    if (held === undefined || failure === 'gone' || (ofSum && failure === 'html')) return send(404, 'not here');
    const body = failure === 'half' ? firstHalf(held) : held;
    if (ofSum !== null) {
      const sum = failure === 'checksum' ? 'f'.repeat(64) : sha256(body, 'hex');
      return send(200, `${sum}  ${ofSum.split('/').at(-1)}\n`);
    }
    if (failure === 'hangs') return void requests.push({ path, status: 0 });
    if (failure === 'error') return send(503, 'busy');
    if (failure === 'elsewhere') return send(302, '', { location: `http://lists.example/${path}` });
    if (failure === 'circle') return send(302, '', { location: `/${path}` });
    if (failure === 'html') return send(200, page, { 'content-type': 'text/html' });

    const etag = `"${sha256(body, 'base64url').slice(0, 16)}"`;
    const headers = { etag, 'last-modified': modified.toUTCString(), 'content-type': 'text/plain' };
    if (failure === 'truncated' || failure === 'drips' || failure === 'endless') {
      requests.push({ path, status: 200 });
      const length = failure === 'endless' ? {} : { 'content-length': body.length };
      response.writeHead(200, { ...headers, ...length });
      if (failure === 'truncated') {
        response.write(body.subarray(0, body.length >> 1), () => response.destroy());
        return;
      }
      for (let at = 0; !response.destroyed; at += 1) {
        const more = failure === 'drips' ? body.subarray(at, at + 1) : body;
        if (!response.write(more) || failure === 'drips') await sleep(failure === 'drips' ? 200 : 1);
      }
      return;
    }
    if (request.headers['if-none-match'] === etag) return send(304, '', headers);
    if (failure === 'cut-gzip' || /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      const packed = gzipSync(body);
      const whole = failure === 'cut-gzip' ? packed.subarray(0, packed.length >> 1) : packed;
      return send(200, whole, { ...headers, 'content-encoding': 'gzip' });
    }
    send(200, body, headers);
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    /** What `--mirror` takes. */
    url: `http://127.0.0.1:${port}`,
    /** Every request so far; status 0 where there was no answer. */
    requests,
    /** Publishes another body at a path. */
    put: (path: string, body: string | Uint8Array) => void bodies.set(path, Buffer.from(body)),
    /** Has a path, all paths of a source, or `*` go wrong from now on; null ends it. */
    fail(path: string, failure: ListFailure | null) {
      if (failure === null) failures.delete(path);
      else failures.set(path, failure);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type ListServer = Awaited<ReturnType<typeof startListServer>>;
