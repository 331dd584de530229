import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const subjects = ['core', 'full', 'fpscanner', 'fingerprintjs'] as const;
export type Subject = (typeof subjects)[number];

/** One classic script a subject, its clock started by its first line; each with what it needs and nothing else. */
export async function bundlePages(): Promise<Record<Subject, string>> {
  const scripts = await Promise.all(
    subjects.map(async (subject) => {
      const { outputFiles } = await build({
        entryPoints: [fileURLToPath(new URL(`pages/${subject}.js`, import.meta.url))],
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2022',
        write: false,
        banner: { js: 'globalThis.benchStart=performance.now();' },
      });
      return [subject, outputFiles[0]?.text ?? ''] as const;
    }),
  );
  return Object.fromEntries(scripts) as Record<Subject, string>;
}
