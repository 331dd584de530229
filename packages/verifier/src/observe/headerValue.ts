import type { Observation } from './observation.ts';

/** The value of a header, by its lower-case name; undefined where it was not sent or not kept. */
export function headerValue(observation: Observation | null | undefined, name: string): string | undefined {
  return observation?.headers.find((header) => header.name.toLowerCase() === name)?.value;
}
