import type { Duplex } from 'node:stream';
import { readHandshake } from './readHandshake.ts';

/** What becomes of a socket that was looked into. */
export interface Peeked {
  /**
   * It may be handed on: every byte is back in it. With the ClientHello's message; null where the bytes were none, or none
   * came in time.
   */
  ready(hello: Uint8Array | null): void;
  /** It closed before a hello was whole; with the error, where there was one. */
  closed(error: Error | undefined): void;
}

/** Finds a hello in what has come so far; a number where more bytes than that are needed. */
function look(bytes: Uint8Array): Uint8Array | null | number {
  try {
    const read = readHandshake(bytes);
    return 'message' in read ? read.message : read.atLeast;
  } catch {
    // What is wrong with it is TLS' to say, to the client and in the server's `tlsClientError`.
    return null;
  }
}

/**
 * Looks at a socket's first bytes on their way into it; calls exactly one of `peeked`'s functions.
 *
 * The bytes are bounded by what `readHandshake` asks for, the time by `patience` in ms. They are taken where the socket's
 * own source pushes them (`readable.push`), which costs a third of what reading and `unshift` do.
 */
export function peekHello(socket: Duplex, patience: number, peeked: Peeked): void {
  const { push } = socket;
  let chunks: Buffer[] = [];
  let total = 0;
  let needed = 1;
  let failure: Error | undefined;

  const release = () => {
    clearTimeout(timer);
    // To delete the member would make the engine keep all others of the socket in a slower way.
    socket.push = push;
    socket.off('error', onError).off('close', onClose);
  };
  const handOn = (hello: Uint8Array | null) => {
    release();
    // Whoever takes the socket over must do so in this very turn, or the end would pass him by.
    if (total > 0) socket.push(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, total));
    peeked.ready(hello);
  };
  const onError = (error: Error) => {
    failure = error;
  };
  const onClose = () => {
    release();
    peeked.closed(failure);
  };
  socket.push = (chunk: Buffer | null) => {
    if (chunk === null) {
      socket.destroy();
      return false;
    }
    chunks.push(chunk);
    total += chunk.length;
    if (total < needed) return true;
    const bytes = chunks.length === 1 ? chunk : Buffer.concat(chunks, total);
    chunks = [bytes];
    const found = look(bytes);
    if (typeof found !== 'number') handOn(found);
    else needed = found;
    return true;
  };
  const timer = setTimeout(() => socket.destroyed || handOn(null), patience);
  socket.on('error', onError).on('close', onClose);
}
