import { connect } from 'node:tls';
import { makeFirstFlight } from '../../packages/verifier/src/testing/makeFirstFlight.ts';

const requests = {
  'http/1.1': Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
  h2: makeFirstFlight({
    settings: [
      [1, 65536],
      [2, 0],
      [4, 6291456],
      [6, 262144],
    ],
    window: 15663105,
    weight: 256,
  }),
};
/** The body, one byte, after an empty line or in a frame of stream 1. */
const answered = (bytes: Buffer) => bytes.includes('\r\n\r\nx') || bytes.includes('\0\0\0\x01x');

/** Opens so many connections, a few at a time, asks once over each and closes it when the answer is there. */
export async function connectAll(port: number, protocol: 'http/1.1' | 'h2', times: number, atOnce = 4): Promise<void> {
  let left = times;
  const one = () =>
    new Promise<void>((resolve, reject) => {
      let held: Buffer = Buffer.alloc(0);
      const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ALPNProtocols: [protocol] });
      socket.setTimeout(30_000, () => socket.destroy(new Error('no answer')));
      socket.on('secureConnect', () => socket.write(requests[protocol])).on('error', reject);
      socket.on('data', (chunk) => {
        held = Buffer.concat([held, chunk]);
        if (held.includes('unseen')) reject(new Error('a connection was not seen'));
        if (answered(held)) socket.destroy();
      });
      socket.on('close', () => resolve());
    });
  const line = async () => {
    while (left > 0) {
      left -= 1;
      await one();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, line));
}
