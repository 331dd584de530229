import type { IpSource } from '../IpSource.ts';
import type { LoadedInput } from './LoadedInput.ts';

/** An input as a source; its date is in the data package's version (2.3.2026061719: 2026-06-17, 19 h). */
export function sourceOf(input: LoadedInput): IpSource {
  const [, year, month, day] = /\.(\d{4})(\d\d)(\d\d)\d*$/.exec(input.version) ?? [];
  if (day === undefined) throw new Error(`No date in the version of ${input.package}: ${input.version}`);
  return { ...input.source, asOf: `${year}-${month}-${day}` };
}
