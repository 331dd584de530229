import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const sources = new URL('src/', import.meta.url);

/** First 12 characters of the hash over all sources: what the claims and the verifier's health call `build`. */
export function buildId() {
  const hash = createHash('sha256');
  const names = readdirSync(sources, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  for (const name of names.sort()) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
    hash.update(`${name}\0`).update(readFileSync(new URL(name, sources)));
  }
  return hash.digest('base64url').slice(0, 12);
}
