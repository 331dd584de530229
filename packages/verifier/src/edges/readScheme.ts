import type { Observation } from '../observe/observation.ts';

function member(text: string): unknown {
  try {
    return (JSON.parse(text) as { scheme?: unknown } | null)?.scheme;
  } catch {
    return null;
  }
}

/** Reads `http` or `https`, alone (of a list the last) or as `{"scheme":"https"}`; null for anything else. */
export function readScheme(text: string, as: 'word' | 'json'): Observation['scheme'] {
  const scheme = as === 'json' ? member(text) : text.split(',').at(-1)?.trim().toLowerCase();
  return scheme === 'http' || scheme === 'https' ? scheme : null;
}
