import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ownCertificate } from '../servers/ownCertificate.ts';
import type { Start, Tools } from './Mount.ts';
import { prepare } from './prepare.ts';

declare module 'vitest' {
  interface ProvidedContext {
    tools: Tools;
    tls: Start['tls'];
  }
}

/** Installs what the mounts are run with, and makes their certificate. */
export default async function setup(project: TestProject) {
  project.provide('tools', await prepare());
  const folder = mkdtempSync(join(tmpdir(), 'countersign-conformance-'));
  const tls = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') };
  const { key, cert } = ownCertificate();
  writeFileSync(tls.key, key);
  writeFileSync(tls.cert, cert);
  project.provide('tls', tls);
  return () => rmSync(folder, { recursive: true, force: true });
}
