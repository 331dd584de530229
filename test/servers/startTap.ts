import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Bodies of the answers whose body begins with `start`, as far as they are whole. */
function bodies(text: string, start: string): string[] {
  return text.split(`\r\n\r\n${start}`).flatMap((part, index, parts) => {
    const head = parts[index - 1] ?? '';
    const length = Number(/\r\ncontent-length: (\d+)(?![\s\S]*\r\ncontent-length: )/i.exec(head)?.[1] ?? Number.NaN);
    const body = Buffer.from(`${start}${part}`).subarray(0, length);
    return index > 0 && body.length === length ? [body.toString()] : [];
  });
}

/**
 * Hands each byte on between clients and a server of this machine, so that neither sees a difference, and reads along.
 *
 * `answers(start)`: the bodies so far of the server's answers that begin with a text; plain http with Content-Length.
 */
export async function startTap(port: number) {
  const sockets = new Set<Socket>();
  const heard: Buffer[][] = [];
  const server = createServer((client) => {
    const upstream = connect({ port, host: '127.0.0.1' });
    const said: Buffer[] = [];
    heard.push(said);
    upstream.on('data', (chunk) => said.push(chunk));
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {
        client.destroy();
        upstream.destroy();
      });
      socket.on('close', () => sockets.delete(socket));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers: (start: string) => heard.flatMap((said) => bodies(Buffer.concat(said).toString(), start)),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
