import type { Observation } from '../observe/observation.ts';

const versions = { '1.0': '1.0', '1.1': '1.1', '2': '2.0', '2.0': '2.0', '3': '3.0', '3.0': '3.0' } as const;

/** Reads an HTTP version as edges write it (`HTTP/2.0`, `HTTP/2`, `2.0`, `h2`); null for anything else. */
export function readHttpVersion(text: string): Observation['httpVersion'] {
  const number = text.trim().replace(/^(?:HTTP\/|h)/i, '');
  return versions[number as keyof typeof versions] ?? null;
}
