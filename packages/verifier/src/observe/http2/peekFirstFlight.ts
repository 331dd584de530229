import type { TLSSocket } from 'node:tls';
import { type FirstFlight, readFirstFlight } from './readFirstFlight.ts';

/**
 * Looks at the first bytes that a client of HTTP/2 sends and puts them back; then calls `ready`, in whose turn the socket
 * must be taken over. Null is found where the client sends something else, or no whole SETTINGS within `patience` ms.
 *
 * Nothing is called for a socket that ends or closes before: there is no one left to answer.
 */
export function peekFirstFlight(socket: TLSSocket, patience: number, ready: (found: FirstFlight | null) => void): void {
  const chunks: Buffer[] = [];
  let total = 0;
  let needed = 1;

  const release = () => {
    clearTimeout(timer);
    socket.off('readable', onReadable).off('end', onEnd).off('close', release);
  };
  const putBack = () => {
    if (total > 0) socket.unshift(Buffer.concat(chunks, total));
  };
  const onEnd = () => {
    release();
    socket.end();
  };
  /** What came in the same turn of the event loop is there by now; no time is given to what has not come. */
  const handOn = () => {
    if (socket.destroyed) return;
    const bytes: Buffer | null = socket.read();
    const found = bytes === null ? null : readFirstFlight(bytes);
    if (bytes !== null) socket.unshift(bytes);
    ready(typeof found === 'number' ? null : found);
  };
  const onReadable = () => {
    for (let chunk: Buffer | null = socket.read(); chunk !== null; chunk = socket.read()) {
      chunks.push(chunk);
      total += chunk.length;
    }
    if (total < needed) return;
    const found = readFirstFlight(Buffer.concat(chunks, total));
    if (typeof found === 'number') {
      needed = found;
      return;
    }
    release();
    // Back in the socket the bytes hold up its end, after which nothing could be put back.
    putBack();
    setImmediate(handOn);
  };
  const timer = setTimeout(() => {
    release();
    putBack();
    handOn();
  }, patience);
  socket.on('readable', onReadable).on('end', onEnd).on('close', release);
}
