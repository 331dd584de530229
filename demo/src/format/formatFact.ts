import type { Json } from '@countersign/contract';
import { formatJson } from './formatJson.ts';

const longest = 160;

/** A finding's value on one line; a count of ms since the epoch as its time. */
export function formatFact(value: Json): string {
  if (typeof value === 'number' && value > 1e12 && value < 1e13) return new Date(value).toISOString();
  const text = formatJson(value).replaceAll('\n', ', ');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
