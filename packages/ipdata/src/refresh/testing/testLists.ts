import type { ListSource } from '../../lists/ListSource.ts';
import { prefixLines } from '../../lists/parsers/prefixLines.ts';

/** Two small lists for tests, `vpn` and `tor`, and one that is refreshed on request, `more`. */
export const testLists: Readonly<Record<string, ListSource>> = Object.fromEntries(
  (['vpn', 'tor', 'more'] as const).map((name): [string, ListSource] => [
    name,
    {
      name,
      title: name,
      flag: name === 'more' ? 'hosting' : name,
      whole: [4, 6],
      ...(name === 'more' ? { onRequest: true } : {}),
      source: { licence: 'CC0-1.0', freshDays: 7 },
      seen: 'made for tests',
      files: [{ name: 'list.txt', url: `https://lists.example/${name}.txt`, parse: prefixLines }],
      bounds: { entries: [2, 1000], bytes: 10_000 },
    },
  ]),
);
