import { connect } from 'node:net';

const headEnd = Buffer.from('\r\n\r\n');

/** Length of the first answer in `bytes`; 0 while it is not whole. Answers without a length are not expected here. */
function answerLength(bytes: Buffer): number {
  const end = bytes.indexOf(headEnd);
  if (end < 0) return 0;
  const length = /content-length: (\d+)/i.exec(bytes.toString('latin1', 0, end))?.[1];
  if (length === undefined) throw new Error(`an answer without a length: ${bytes.toString('latin1', 0, end)}`);
  const whole = end + headEnd.length + Number(length);
  return bytes.length >= whole ? whole : 0;
}

/** Sends all requests over a few kept connections, each the next when the last is answered; answers the first line's statuses. */
export async function sendAll(
  port: number,
  requests: readonly Buffer[],
  connections = 8,
): Promise<Map<number, number>> {
  const statuses = new Map<number, number>();
  let next = 0;
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      let held: Buffer = Buffer.alloc(0);
      const send = () => {
        const request = requests[next];
        next += 1;
        if (request) socket.write(request);
        else socket.end(resolve);
      };
      socket.setNoDelay(true).setTimeout(30_000, () => socket.destroy(new Error('no answer')));
      socket.on('connect', send).on('error', reject);
      socket.on('data', (chunk) => {
        held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
        const length = answerLength(held);
        if (length === 0) return;
        const status = Number(held.toString('latin1', 9, 12));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        held = held.subarray(length);
        send();
      });
    });
  await Promise.all(Array.from({ length: connections }, one));
  return statuses;
}
