import { IpDataError } from '../IpDataError.ts';
import type { PackedHeader } from './PackedHeader.ts';
import type { Place } from './Place.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSize = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isSource(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { name, facts, asOf, licence } = value;
  return [name, asOf, licence].every((text) => typeof text === 'string') && Array.isArray(facts);
}

/** Whether a section lies within the file and its length can hold its count, so that a count is never believed alone. */
function isPlace(value: unknown, room: number): value is Place {
  if (!isRecord(value)) return false;
  const { form, offset, length, count } = value;
  if (!isSize(offset) || !isSize(length) || !isSize(count) || offset + length > room) return false;
  if (form === 'texts') return true;
  const planes = count === 0 ? 1 : length / count;
  return (form === 'numbers' || form === 'ascending') && (count > 0 || length === 0) && [1, 2, 3, 4].includes(planes);
}

/** Reads the header of a packed file with `room` bytes of sections; throws `IpDataError` `corrupt-data`. */
export function parseHeader(
  bytes: Uint8Array,
  room: number,
  where: Readonly<Record<string, string>>,
): PackedHeader & { sections: Readonly<Record<string, Place>> } {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new IpDataError('corrupt-data', 'The header of a packed file of IP data is not JSON', where, cause);
  }
  const header = isRecord(value) ? value : {};
  const { kind, created, sources, about, sections } = header;
  const whole =
    typeof kind === 'string' &&
    typeof created === 'string' &&
    Array.isArray(sources) &&
    sources.every(isSource) &&
    isRecord(about) &&
    isRecord(sections);
  if (!whole) {
    throw new IpDataError('corrupt-data', 'The header of a packed file of IP data lacks a member', {
      ...where,
      members: Object.keys(header).join(' '),
    });
  }
  for (const [name, place] of Object.entries(sections)) {
    if (isPlace(place, room)) continue;
    throw new IpDataError('corrupt-data', 'A section of a packed file of IP data does not fit it', {
      ...where,
      name,
      room,
      place: JSON.stringify(place).slice(0, 200),
    });
  }
  return { kind, created, sources, about, sections: sections as Record<string, Place> };
}
