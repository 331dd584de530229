import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';
import type { Part, PartOptions } from '../Part.ts';
import type { Row } from '../Row.ts';

/** What a page would load of each peer, with its public entry alone. */
const peers = {
  'FingerprintJS 5.2.0': "export { load } from '@fingerprintjs/fingerprintjs';",
  'BotD 2.0.0': "export { load } from '@fingerprintjs/botd';",
  'ThumbmarkJS 1.11.0': "export { Thumbmark } from '@thumbmarkjs/thumbmarkjs';",
  'fpscanner 1.0.2': "export { default } from 'fpscanner';",
};
/** Agent and rendering are what a page loads; realm and hub come only where they are used. */
const own = { 'agent.js': { atMost: 10_000 }, 'rendering.js': null, 'realm.js': null, 'hub.js': null };
const both = { names: ['agent.js', 'rendering.js'], budget: { atMost: 24_000 } };

async function bundled(contents: string, { root }: PartOptions): Promise<Buffer> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    legalComments: 'none',
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

async function measure(bytes: Buffer) {
  const brotli = await promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  return { min: bytes.length, gzip: (await promisify(gzip)(bytes, { level: 9 })).length, brotli: brotli.length };
}

/** Bytes of each bundle: minified, gzip -9, brotli 11. */
export const sizes: Part = async (options) => {
  const rows: Row[] = [];
  const details: Record<string, Awaited<ReturnType<typeof measure>>> = {};
  const add = async (name: string, bytes: Buffer, budget: Row['budget'] | null) => {
    const size = await measure(bytes);
    details[name] = size;
    rows.push({
      what: `${name}, brotli`,
      value: size.brotli,
      unit: 'B',
      note: `min ${size.min}, gzip ${size.gzip}`,
      ...(budget ? { budget } : {}),
    });
  };
  for (const [name, budget] of Object.entries(own)) {
    await add(name, await readFile(`${options.root}packages/browser/dist/${name}`), budget);
  }
  const sum = both.names.reduce((total, name) => total + (details[name]?.brotli ?? 0), 0);
  rows.push({ what: both.names.join(' and '), value: sum, unit: 'B', note: 'brotli', budget: both.budget });
  for (const [name, contents] of Object.entries(peers)) await add(name, await bundled(contents, options), null);
  return { rows, details };
};
