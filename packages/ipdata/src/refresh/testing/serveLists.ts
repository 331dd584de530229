import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A mirror of what `bodies` holds at each moment, by path; a number is a status to fail with. */
export async function serveLists(bodies: Record<string, string | number>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    const body = bodies[path] ?? 404;
    const etag = `"${path}${typeof body === 'string' ? body.length : ''}"`;
    const status = typeof body === 'number' ? body : request.headers['if-none-match'] === etag ? 304 : 200;
    if (!path.endsWith('.sha256')) asked.push(`${path} ${status}`);
    response.writeHead(status, status < 400 ? { etag } : {}).end(status === 200 ? body : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was asked for and with what status it was answered, checksums aside. */
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
