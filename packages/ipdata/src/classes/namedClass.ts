import type { NetworkClass } from './NetworkClass.ts';
import { nameRules } from './nameRules.ts';

const access: readonly NetworkClass[] = ['access', 'mobile', 'satellite'];

/** The class that the rules read from a name, as `normaliseName` writes it; undefined where it tells nothing or two things. */
export function namedClass(name: string): NetworkClass | undefined {
  const text = ` ${name.replaceAll('.', ' ')} `;
  const said = nameRules.filter(({ words, unless }) => words.test(text) && !unless?.words.test(text));
  const first = said[0]?.class;
  if (first === undefined) return undefined;
  const both = said.some((rule) => rule.class === 'hosting') && said.some((rule) => access.includes(rule.class));
  return both ? undefined : first;
}
