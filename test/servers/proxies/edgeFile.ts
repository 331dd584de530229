import { readFile } from 'node:fs/promises';

/** A configuration of docs/edges with other values in the places of its own; each of these must be there. */
export async function edgeFile(name: string, values: Record<string, string>): Promise<string> {
  let text = await readFile(new URL(`../../../docs/edges/${name}`, import.meta.url), 'utf8');
  for (const [own, value] of Object.entries(values)) {
    if (!text.includes(own)) throw new Error(`${name} holds no ${own}`);
    text = text.replaceAll(own, value);
  }
  return text;
}
