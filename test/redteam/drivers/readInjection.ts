import { readFile } from 'node:fs/promises';

type Injection = 'windows' | 'masked' | 'proxies' | 'extensionPage' | 'extensionHeaders' | 'extensionRules';

/** Text of a script of test/redteam/injections, which runs before the page's own. */
export const readInjection = (name: Injection): Promise<string> =>
  readFile(new URL(`../injections/${name}.js`, import.meta.url), 'utf8');
