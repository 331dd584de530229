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
 * Looks at a socket's first bytes and puts them back; calls exactly one of `peeked`'s functions.
 *
 * The bytes are bounded by what `readHandshake` asks for, the time by `patience` in ms.
 */
export function peekHello(socket: Duplex, patience: number, peeked: Peeked): void {
  const chunks: Buffer[] = [];
  let total = 0;
  let needed = 1;
  let failure: Error | undefined;

  const release = () => {
    clearTimeout(timer);
    socket.off('readable', onReadable).off('end', onEnd).off('error', onError).off('close', onClose);
  };
  const handOn = (hello: Uint8Array | null) => {
    release();
    // Whoever takes the socket over must do so in this very turn, or bytes and the end would pass him by.
    if (total > 0) socket.unshift(Buffer.concat(chunks, total));
    peeked.ready(hello);
  };
  const onReadable = () => {
    for (let chunk = socket.read(); chunk !== null; chunk = socket.read()) {
      chunks.push(chunk);
      total += chunk.length;
      if (total < needed) continue;
      const found = look(Buffer.concat(chunks, total));
      if (typeof found !== 'number') return handOn(found);
      needed = found;
    }
  };
  const onEnd = () => socket.destroy();
  const onError = (error: Error) => {
    failure = error;
  };
  const onClose = () => {
    release();
    peeked.closed(failure);
  };
  const timer = setTimeout(() => handOn(null), patience);
  socket.on('readable', onReadable).on('end', onEnd).on('error', onError).on('close', onClose);
}
