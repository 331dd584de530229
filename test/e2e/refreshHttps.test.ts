import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, globalAgent } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heldLists, type ListSource, listSources, refreshLists } from '@countersign/ipdata/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ownCertificate } from '../servers/ownCertificate.ts';

const { key, cert } = ownCertificate();
const body = `${Array.from({ length: 400 }, (_, index) => `25.0.${index >> 8}.${index & 255}`).join('\n')}\n`;
const sum = createHash('sha256').update(body).digest('hex');
/** What the owner answers at each path. */
const paths: Record<string, { status?: number; headers?: Record<string, string>; body?: string }> = {};
const server = createServer({ key, cert }, (request, response) => {
  const { status = 200, headers = {}, body: text = '' } = paths[request.url ?? ''] ?? { status: 404 };
  response.writeHead(status, headers).end(text);
});
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'countersign-https-'));
  globalAgent.options.ca = cert;
  for (const path of Object.keys(paths)) delete paths[path];
});
afterEach(() => {
  delete globalAgent.options.ca;
  globalAgent.destroy();
  rmSync(dir, { recursive: true, force: true });
});

/** Refreshes from the owner himself: a list as the Tor Project's, at this server. */
async function refresh(checksum?: string) {
  const list = listSources['tor-exit-list'];
  const files = list.files.map((file) => ({ ...file, url: `${origin}/list`, ...(checksum ? { checksum } : {}) }));
  const lists: Record<string, ListSource> = { [list.name]: { ...list, files } };
  const { sources } = await refreshLists({ dir, lists });
  return sources.map(({ state, error }) => [state, error?.code, error?.message.split(':')[0]].join(' ').trim());
}

test('a list comes from its owner over HTTPS, and is as old as his word', async () => {
  paths['/list'] = { body, headers: { 'last-modified': 'Sat, 22 Aug 2026 05:00:00 GMT', etag: '"1"' } };
  expect(await refresh()).toEqual(['updated']);
  const held = await heldLists(dir);
  expect(held['tor-exit-list']).toMatchObject({ entries: 400, asOf: new Date().toISOString().slice(0, 10) });
  paths['/list'] = { status: 304 };
  expect(await refresh()).toEqual(['current']);
});

test('a redirect is followed over HTTPS alone', async () => {
  paths['/list'] = { status: 302, headers: { location: '/there' } };
  paths['/there'] = { body };
  expect(await refresh()).toEqual(['updated']);
  paths['/list'] = { status: 302, headers: { location: `http://127.0.0.1:${new URL(origin).port}/there` } };
  expect(await refresh()).toEqual(['kept bad-answer An address is not HTTPS']);
});

test('an owner’s checksum is asked for and has to be there', async () => {
  paths['/list'] = { body };
  paths['/sum'] = { body: `${sum}  list\n` };
  expect(await refresh(`${origin}/sum`)).toEqual(['updated']);
  paths['/sum'] = { body: `${sum.replace(/./g, 'a')}  list\n` };
  expect(await refresh(`${origin}/sum`)).toEqual([
    'kept wrong-checksum A file has another checksum than the one beside it',
  ]);
  delete paths['/sum'];
  expect(await refresh(`${origin}/sum`)).toEqual(['kept bad-answer The server answers 404']);
});

test('a certificate of nobody is not believed', async () => {
  delete globalAgent.options.ca;
  paths['/list'] = { body };
  expect(await refresh()).toEqual(['absent unreachable The server cannot be reached']);
});
