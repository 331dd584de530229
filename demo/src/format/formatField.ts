import type { Json } from '@countersign/contract';
import { formatBrands } from './formatBrands.ts';
import { formatJson } from './formatJson.ts';

type Brand = { brand: string; version: string };

const isBrands = (value: Json): value is Brand[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === 'object' && one !== null && 'brand' in one && 'version' in one);

/** One field of a signal as text. */
export const formatField = (value: Json): string => (isBrands(value) ? formatBrands(value) : formatJson(value));
