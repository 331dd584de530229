import { build } from 'esbuild';

/** Bundles a TypeScript module of the bench as a user's bundler would, for node; answers the file. */
export async function bundleForNode(root: string, module: string): Promise<string> {
  const outfile = `${root}node_modules/.cache/countersign/bench/${module.replaceAll('/', '-')}.mjs`;
  await build({
    entryPoints: [`${root}bench/${module}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@countersign/source'],
    external: ['esbuild'],
    logLevel: 'error',
  });
  return outfile;
}
