import type { Json } from '@countersign/contract';

/** The texts of a JSON list; none where it is no list. */
export const texts = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
