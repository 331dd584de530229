import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { IpDataError } from '../IpDataError.ts';

/** What is asked for, and what is known of it already. */
export interface DownloadOptions {
  url: string;
  /** Plain http is refused but at this origin, which the user named himself; a name and a password in it go there alone. */
  mirror?: string | undefined;
  etag?: string | undefined;
  modified?: string | undefined;
  /** Most bytes, on the wire and unpacked. */
  bytes: number;
  /** Longest silence, in ms. */
  idleMs: number;
  signal: AbortSignal;
  onProgress?: ((received: number, total: number | null) => void) | undefined;
}

/** A body, or that it is as it was. */
export type Download =
  | { state: 'unchanged' }
  | { state: 'new'; body: Buffer; etag: string | undefined; modified: string | undefined };

const mostRedirects = 5;
const headers = {
  accept: '*/*',
  'accept-encoding': 'gzip',
  // Some publishers refuse requests without one.
  'user-agent': 'countersign-refresh',
};

function allowed(url: string, { mirror }: DownloadOptions): URL {
  const parsed = new URL(url);
  const named = mirror !== undefined && parsed.origin === new URL(mirror).origin;
  if (parsed.protocol === 'https:' || (parsed.protocol === 'http:' && named)) return parsed;
  throw new IpDataError('bad-answer', 'An address is not HTTPS', { url });
}

/** What a mirror wants to know of who asks: for it alone, and in no address that is noted or shown. */
function authOf(url: URL, mirror: string | undefined): { auth?: string } {
  if (mirror === undefined) return {};
  const { origin, username, password } = new URL(mirror);
  if (url.origin !== origin || username + password === '') return {};
  return { auth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` };
}

function ask(url: URL, options: DownloadOptions): Promise<IncomingMessage> {
  const { signal, idleMs, etag, modified, mirror } = options;
  const conditions = {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(modified === undefined ? {} : { 'if-modified-since': modified }),
  };
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getHttps : getHttp;
    let answer: IncomingMessage | undefined;
    const asked = { signal, timeout: idleMs, headers: { ...headers, ...conditions }, ...authOf(url, mirror) };
    const request = get(url, asked, (response) => {
      answer = response;
      resolve(response);
    });
    request.on('timeout', () => {
      const silent = new IpDataError('timed-out', 'The server fell silent', { url: url.href, idleMs });
      answer?.destroy(silent); // of itself it would say that it was cut off
      request.destroy(silent);
    });
    request.on('error', reject);
    // Of itself Node says nothing of an answer that changes the protocol (101): nobody takes it, and the request just ends.
    request.on('close', () => reject(new IpDataError('unreachable', 'The server gives no answer', { url: url.href })));
  });
}

/** The body, unpacked where it was sent packed; throws where it ends early or is too large. */
async function readBody(response: IncomingMessage, options: DownloadOptions): Promise<Buffer> {
  const { url, bytes: most, onProgress } = options;
  const encoding = (response.headers['content-encoding'] ?? 'identity').toLowerCase();
  const packed = encoding === 'gzip' || encoding === 'x-gzip'; // the same (RFC 9110, section 8.4.1.3)
  if (!packed && encoding !== 'identity') {
    throw new IpDataError('bad-answer', 'The body is packed in a way that was not asked for', { url, encoding });
  }
  const length = response.headers['content-length'];
  const total = length === undefined ? null : Number(length);
  const check = (bytes: number) => {
    if (bytes > most) throw new IpDataError('too-large', 'The file is larger than it can be', { url, bytes, most });
  };
  check(total ?? 0);
  let received = 0;
  response.on('data', (chunk: Buffer) => {
    received += chunk.length;
    onProgress?.(received, total);
  });
  const chunks: Buffer[] = [];
  let unpacked = 0;
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      unpacked += chunk.length;
      try {
        check(Math.max(unpacked, received));
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
  await (packed ? pipeline(response, createGunzip(), sink) : pipeline(response, sink));
  return Buffer.concat(chunks);
}

const cutShort = new Set(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'Z_BUF_ERROR', 'HPE_INVALID_EOF_STATE']);

/** Whatever went wrong, as one of this package's errors. */
function explain(error: unknown, url: string, answered: boolean, { aborted, reason }: AbortSignal): IpDataError {
  if (error instanceof IpDataError) return error;
  if (aborted && reason instanceof IpDataError) return reason;
  if (aborted) return new IpDataError('timed-out', 'It took too long', { url }, error);
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (answered && cutShort.has(code)) return new IpDataError('truncated', 'The file ends early', { url }, error);
  if (code.startsWith('Z_')) return new IpDataError('truncated', 'The packed file is damaged', { url, code }, error);
  return new IpDataError('unreachable', `The server cannot be reached: ${message || code}`, { url }, error);
}

/**
 * Gets one file: over HTTPS, following few redirects, no longer and no larger than allowed, and only where it has changed.
 *
 * Throws `IpDataError`: `unreachable`, `timed-out`, `bad-answer`, `too-large`, `truncated`.
 */
export async function download(options: DownloadOptions): Promise<Download> {
  let { url } = options;
  let answered = false;
  try {
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      const response = await ask(allowed(url, options), options);
      answered = true;
      const { statusCode = 0, headers: told } = response;
      if (statusCode === 200) {
        // A body that is refused unread would hold its connection, and the process, until the server is done with it.
        const body = await readBody(response, options).finally(() => response.destroy());
        return { state: 'new', body, etag: told.etag, modified: told['last-modified'] };
      }
      response.destroy();
      const conditional = options.etag !== undefined || options.modified !== undefined;
      if (statusCode === 304 && conditional) return { state: 'unchanged' };
      const location = [301, 302, 303, 307, 308].includes(statusCode) ? (told.location ?? '') : '';
      if (location === '' || !URL.canParse(location, url)) {
        throw new IpDataError('bad-answer', `The server answers ${statusCode}`, { url, status: statusCode });
      }
      url = new URL(location, url).href;
    }
    throw new IpDataError('bad-answer', 'The server redirects without end', { url, redirects: mostRedirects });
  } catch (error) {
    throw explain(error, url, answered, options.signal);
  }
}
