import { encodeNumbers } from './encodeNumbers.ts';
import type { PackedHeader } from './PackedHeader.ts';
import type { Place } from './Place.ts';
import { packedFormat } from './packedFormat.ts';
import type { Section } from './Section.ts';
import { sha256Of } from './sha256Of.ts';

function bytesOf(section: Section): Uint8Array {
  if ('numbers' in section) return encodeNumbers(section.numbers, section.ascending ?? false);
  return new TextEncoder().encode(section.texts.map((text) => text.replaceAll('\n', ' ')).join('\n'));
}

/**
 * Packs numbers and texts into one file that says what it is and proves that it is whole.
 *
 * The same input answers the same bytes. Throws `IpDataError` `no-data` where the runtime has no `node:crypto`.
 */
export function packContainer(input: {
  header: PackedHeader;
  sections: Readonly<Record<string, Section>>;
}): Uint8Array {
  const places: Record<string, Place> = {};
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const [name, section] of Object.entries(input.sections)) {
    const part = bytesOf(section);
    const numbers = 'numbers' in section;
    places[name] = {
      form: numbers ? (section.ascending ? 'ascending' : 'numbers') : 'texts',
      offset,
      length: part.length,
      count: numbers ? section.numbers.length : section.texts.length,
    };
    parts.push(part);
    offset += part.length;
  }
  const { magic, version, preamble, checksum } = packedFormat;
  const header = new TextEncoder().encode(JSON.stringify({ ...input.header, sections: places }));
  const bytes = new Uint8Array(preamble + header.length + offset + checksum);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint32(8, version, true);
  view.setUint32(12, bytes.length, true);
  view.setUint32(16, header.length, true);
  bytes.set(header, preamble);
  let at = preamble + header.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  bytes.set(sha256Of(bytes.subarray(0, at)), at);
  return bytes;
}
