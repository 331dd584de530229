import type { Duplex } from 'node:stream';
import { type FirstFlight, readFirstFlight } from './readFirstFlight.ts';

/**
 * Looks at the first bytes that a client of HTTP/2 sends, on their way into the socket; then calls `ready`, in whose turn
 * the socket must be taken over. Null is found where the client sends something else, or no whole SETTINGS within
 * `patience` ms.
 *
 * Nothing is called for a socket that ends or closes before: there is no one left to answer.
 */
export function peekFirstFlight(socket: Duplex, patience: number, ready: (found: FirstFlight | null) => void): void {
  const { push } = socket;
  let chunks: Buffer[] = [];
  let total = 0;
  let needed = 1;
  let found: FirstFlight | null | undefined;
  let ended = false;

  const release = () => {
    clearTimeout(timer);
    // To delete the member would make the engine keep all others of the socket in a slower way.
    socket.push = push;
    socket.off('close', release);
  };
  const handOn = () => {
    release();
    if (socket.destroyed) return;
    const bytes = Buffer.concat(chunks, total);
    if (total > 0) socket.push(bytes);
    if (ended) socket.push(null);
    // What came in the same turn of the event loop is there by now; no time was given to what had not come.
    const whole = found ? readFirstFlight(bytes) : null;
    ready(typeof whole === 'number' ? null : whole);
  };
  socket.push = (chunk: Buffer | null) => {
    if (chunk === null) {
      ended = true;
      if (found !== undefined) return false;
      release();
      socket.end();
      return socket.push(null);
    }
    chunks.push(chunk);
    total += chunk.length;
    if (found !== undefined || total < needed) return true;
    const bytes = Buffer.concat(chunks, total);
    chunks = [bytes];
    const read = readFirstFlight(bytes);
    if (typeof read === 'number') {
      needed = read;
    } else {
      found = read;
      clearTimeout(timer);
      setImmediate(handOn);
    }
    return true;
  };
  const timer = setTimeout(handOn, patience);
  socket.on('close', release);
}
