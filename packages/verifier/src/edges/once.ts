import type { ToldHeaders } from './ToldHeaders.ts';

/** The value of a header that comes once; one that comes twice has two authors, and says nothing. */
export function once(told: ToldHeaders, name: string | undefined): string | undefined {
  const values = name === undefined ? undefined : told.get(name);
  const value = values?.length === 1 ? values[0]?.trim() : undefined;
  return value === '' || value === '-' ? undefined : value;
}
