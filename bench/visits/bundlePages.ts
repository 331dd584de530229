import { build } from 'esbuild';
import { type Subject, subjects } from './subjects.ts';

/** One classic script a subject, its clock started by its first line; each with what it needs and nothing else. */
export async function bundlePages(root: string): Promise<Record<Subject, string>> {
  const scripts = await Promise.all(
    subjects.map(async (subject) => {
      const { outputFiles } = await build({
        entryPoints: [`${root}bench/visits/pages/${subject}.js`],
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2022',
        write: false,
        legalComments: 'none',
        banner: { js: 'globalThis.benchStart=performance.now();' },
      });
      return [subject, outputFiles[0]?.text ?? ''] as const;
    }),
  );
  return Object.fromEntries(scripts) as Record<Subject, string>;
}
