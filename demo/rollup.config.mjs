import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = here('../packages/cli/dist/demo');

/** Copies the pages beside the bundle; a script is named by its hash there, so that it may be cached for ever. */
const pages = (files) => ({
  name: 'pages',
  async buildStart() {
    for (const file of files) this.addWatchFile(here(file));
    await rm(out, { recursive: true, force: true });
  },
  async generateBundle(_options, bundle) {
    const entries = Object.values(bundle).filter((chunk) => chunk.type === 'chunk' && chunk.isEntry);
    for (const file of files) {
      let source = await readFile(here(file), 'utf8');
      for (const entry of entries) source = source.replaceAll(`src="${entry.name}.js"`, `src="${entry.fileName}"`);
      this.emitFile({ type: 'asset', fileName: file, source });
    }
  },
});

export default [
  {
    input: { demo: here('src/demo.ts'), form: here('src/form.ts') },
    output: {
      dir: out,
      format: 'es',
      entryFileNames: '[name].[hash].js',
      chunkFileNames: 'shared.[hash].js',
    },
    plugins: [
      nodeResolve({ browser: true, extensions: ['.ts', '.mjs', '.js'], exportConditions: ['@countersign/source'] }),
      esbuild({ target: 'es2022' }),
      terser(),
      pages(['index.html', 'form.html', 'demo.css', 'mark.svg']),
    ],
  },
];
