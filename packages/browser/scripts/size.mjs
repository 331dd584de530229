// Prints what the built bundles weigh, in bytes: minified, gzip, brotli.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

for (const name of ['agent.js', 'rendering.js', 'realm.js', 'hub.js']) {
  const bytes = readFileSync(new URL(`../dist/${name}`, import.meta.url));
  const [gzip, brotli] = [gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)];
  console.log(`${name}: ${bytes.length} min, ${gzip.length} gzip, ${brotli.length} brotli`);
}
