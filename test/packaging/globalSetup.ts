import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Paths of the packed packages by name, as npm would publish them. */
    tarballs: Record<string, string>;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = ['packages/browser', 'packages/ipdata', 'packages/verifier', 'packages/cli'];

/** Builds with types and packs what is published. */
export default function setup(project: TestProject) {
  execFileSync(process.execPath, ['scripts/build.mjs', '--types'], { cwd: root, stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'countersign-pack-'));
  const where = packages.flatMap((path) => ['--workspace', path]);
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder, ...where], { cwd: root });
  const tarballs = (JSON.parse(packed.toString()) as { name: string; filename: string }[]).map(
    ({ name, filename }) => [name, join(folder, filename.replace('@', '').replace('/', '-'))] as const,
  );
  project.provide('tarballs', Object.fromEntries(tarballs));
  return () => rmSync(folder, { recursive: true, force: true });
}
