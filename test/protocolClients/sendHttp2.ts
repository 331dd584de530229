import { connect } from 'node:http2';
import { text } from 'node:stream/consumers';
import type { Answer, Sending } from './send.ts';

const connectionHeaders = ['host', 'connection', 'content-length'];

/** Weights of Chromium's HEADERS by the urgency in `priority` (quiche, spdy_protocol.cc, Spdy3PriorityToHttp2Weight). */
const weights = [256, 220, 183, 147, 110, 74, 37, 1];

/**
 * Sends one request over HTTP/2 on a connection of its own, with pseudo-headers and a weight as Chromium's; certificates
 * of loopback servers are not checked.
 */
export async function sendHttp2(url: string, { method = 'GET', headers = [], body }: Sending = {}): Promise<Answer> {
  const { origin, host, pathname, search } = new URL(url);
  const session = connect(origin, { rejectUnauthorized: false });
  try {
    const names = headers
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => !connectionHeaders.includes(name));
    const pseudo = { ':method': method, ':authority': host, ':scheme': 'https', ':path': pathname + search };
    const urgency = Number(/u=(\d)/.exec(new Map(names).get('priority') ?? '')?.[1] ?? 3);
    const weight = weights[urgency] ?? 147;
    const stream = session.request({ ...pseudo, ...Object.fromEntries(names) }, { weight, exclusive: true });
    const status = new Promise<{ status: number; headers: Answer['headers'] }>((resolve, reject) => {
      stream.on('response', (answer) =>
        resolve({ status: Number(answer[':status']), headers: { ...answer } as never }),
      );
      stream.on('error', reject);
      session.on('error', reject);
    });
    stream.end(body);
    return { ...(await status), text: await text(stream) };
  } finally {
    session.close();
  }
}
