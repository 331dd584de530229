import { type ClientRequest, request } from 'node:http';

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

/** Sends one request over HTTP/1.1 with the headers in the order given, as a forger who copies a browser's would. */
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
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = request(url, { method, headers: all.flat(), setHost: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.setTimeout(15_000, () => sent.destroy(new Error(`no answer from ${url}`)));
    sent.end(body);
  });
}
