import { notAList } from './notAList.ts';

/** The records of a list in JSON; throws `IpDataError` `not-a-list` where it is no array of objects. */
export function jsonRecords(value: unknown, what: string): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value)) throw notAList(`There is no list ${what}`, 1, JSON.stringify(value) ?? '');
  for (const item of value) {
    if (typeof item !== 'object' || item === null) {
      throw notAList(`An entry of ${what} is no record`, 1, JSON.stringify(item) ?? '');
    }
  }
  return value;
}
