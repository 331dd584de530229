import { encodeVarints } from '../tables/encodeVarints.ts';
import type { Manifest } from '../tables/Manifest.ts';

/** What becomes a section: numbers, or texts joined by line feeds. */
type Section = { values: Uint32Array; ascending?: boolean } | { texts: readonly string[] };

/** Packs sections one behind the other and notes where each lies. */
export function packSections(input: Record<string, Section>): {
  bytes: Uint8Array;
  sections: Manifest['sections'];
} {
  const parts: Uint8Array[] = [];
  const sections: Manifest['sections'] = {};
  let offset = 0;
  for (const [name, section] of Object.entries(input)) {
    const texts = 'texts' in section;
    const part = texts
      ? Buffer.from(section.texts.map((text) => text.replaceAll('\n', ' ')).join('\n'))
      : encodeVarints(section.values, section.ascending ?? false);
    sections[name] = { offset, length: part.length, count: texts ? section.texts.length : section.values.length };
    parts.push(part);
    offset += part.length;
  }
  return { bytes: Buffer.concat(parts), sections };
}
