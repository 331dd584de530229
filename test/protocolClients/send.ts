import { type ClientRequest, request } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

export interface Sending {
  method?: string;
  headers?: readonly (readonly [string, string])[];
  body?: string;
}

/** Sends one request and reads the answer to its end. */
export type Send = (url: string, options?: Sending) => Promise<Answer>;

const decoders: Record<string, (bytes: Buffer) => Buffer> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/**
 * Sends one request over HTTP/1.1 with the headers in the order given, as a forger who copies a browser's would;
 * certificates of loopback servers are not checked.
 */
export function send(url: string, options: Sending = {}): Promise<Answer> {
  const { method = 'GET', headers = [], body } = options;
  const { host } = new URL(url);
  const given = new Set(headers.map(([name]) => name.toLowerCase()));
  const length = String(Buffer.byteLength(body ?? ''));
  const all = [
    ...(given.has('host') ? [] : [['Host', host] as const]),
    // A copied length keeps its place and tells the truth.
    ...headers.map(([name, value]) => [name, name.toLowerCase() === 'content-length' ? length : value] as const),
    ...(body !== undefined && !given.has('content-length') ? [['Content-Length', length] as const] : []),
  ];
  const settings = { method, headers: all.flat(), setHost: false };
  return new Promise((resolve, reject) => {
    const open = url.startsWith('https:')
      ? requestSecurely.bind(null, url, { ...settings, rejectUnauthorized: false })
      : request.bind(null, url, settings);
    const sent: ClientRequest = open((response) => {
      const chunks: Buffer[] = [];
      const decode = decoders[response.headers['content-encoding'] ?? ''] ?? ((bytes) => bytes);
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: decode(Buffer.concat(chunks)).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.setTimeout(15_000, () => sent.destroy(new Error(`no answer from ${url}`)));
    sent.end(body);
  });
}
