import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { recipeEnvironment } from './runRecipe.ts';

const tools = inject('tools');
const runtimes = { bun: [], deno: ['run', '--no-prompt', '--allow-net', '--allow-env', '--allow-read'] } as const;

test.for(Object.entries(runtimes))(
  'observeTls refuses in %s, where it would stop the server',
  ([name, flags], { skip }) => {
    const binary = tools[name as keyof typeof runtimes];
    if (binary === undefined) return skip(`no ${name}`);
    const start = { tools, port: 0, key: Buffer.alloc(32, 1).toString('base64url'), secret: 'a-secret-of-the-tests' };
    const { status, stderr } = spawnSync(binary, [...flags, 'recipes/node-https.mjs'], {
      cwd: fileURLToPath(new URL('./', import.meta.url)),
      env: recipeEnvironment({ ...start, tls: inject('tls') }),
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(status).toBe(1);
    expect(stderr).toContain('observeTls looks into the TLS of Node.js alone');
  },
);
