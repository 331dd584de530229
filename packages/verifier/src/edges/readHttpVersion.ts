import type { Observation } from '../observe/observation.ts';

const versions: ReadonlyMap<string, NonNullable<Observation['httpVersion']>> = new Map([
  ['1.0', '1.0'],
  ['1.1', '1.1'],
  ['2', '2.0'],
  ['2.0', '2.0'],
  ['3', '3.0'],
  ['3.0', '3.0'],
]);

/** Reads an HTTP version as edges write it (`HTTP/2.0`, `HTTP/2`, `2.0`, `h2`); null for anything else. */
export function readHttpVersion(text: string): Observation['httpVersion'] {
  return versions.get(text.trim().replace(/^(?:HTTP\/|h)/i, '')) ?? null;
}
