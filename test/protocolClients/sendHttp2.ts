import { connect } from 'node:http2';
import { text } from 'node:stream/consumers';
import type { Answer, Sending } from './send.ts';

const connectionHeaders = ['host', 'connection', 'content-length'];

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
    const priority = { weight: 256, exclusive: true };
    const stream = session.request({ ...pseudo, ...Object.fromEntries(names) }, priority);
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
