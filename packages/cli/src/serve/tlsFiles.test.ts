import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { tlsFiles } from './tlsFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-tls-'));
afterAll(() => rmSync(folder, { recursive: true }));
const selfSigned = { kind: 'self-signed' } as const;

it('names the option whose file is not there', () => {
  const none = join(folder, 'none.pem');
  expect(() => tlsFiles({ kind: 'files', cert: none, key: none }, 'localhost', null)).toThrow(/^--tls-cert: ENOENT/);
  expect(() => tlsFiles(selfSigned, 'localhost', none)).toThrow(/^--tls-client-ca: ENOENT/);
});

it('takes an authority that is a certificate, and no other text', () => {
  const own = tlsFiles(selfSigned, 'localhost', null);
  const path = join(folder, 'authority.pem');
  writeFileSync(path, own?.cert ?? '');
  expect(tlsFiles(selfSigned, 'localhost', path)?.ca).toBe(own?.cert);
  writeFileSync(path, 'no certificate');
  expect(() => tlsFiles(selfSigned, 'localhost', path)).toThrow(expect.objectContaining({ code: 'bad-tls' }));
});
