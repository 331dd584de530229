// Measures what the IP data and the rules on it are worth: `npm run evaluate -- NAME... [--data DIR]`, where DIR holds the
// truth sets that the page names. Writes the measured part of a page in docs/.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { evaluations } from './evaluate/evaluations.ts';
import { withMeasuredPart } from './evaluate/measuredPart.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: fileURLToPath(new URL('../../shared/data', import.meta.url)) } },
});

if (positionals.length === 0) {
  for (const [name, { asks }] of Object.entries(evaluations)) console.log(`${name}: ${asks}`);
}
for (const name of positionals) {
  const evaluation = evaluations[name];
  if (evaluation === undefined) {
    console.error(`no evaluation is named ${name}: ${Object.keys(evaluations).join(', ')}`);
    process.exitCode = 2;
    continue;
  }
  const text = await evaluation.run({ data: values.data });
  console.log(text);
  const file = new URL(`../docs/${evaluation.page}`, import.meta.url);
  await writeFile(file, withMeasuredPart(await readFile(file, 'utf8').catch(() => ''), text));
}
