import type { Json } from '@countersign/contract';

const isRecord = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const flat = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** One value as text for a reader: strings bare, lists by comma, records as `name: value` lines, those inside on one. */
export function formatJson(value: Json): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return value === '' ? '(empty)' : value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(flat).join(', ');
  if (!isRecord(value)) return String(value);
  return Object.entries(value)
    .map(
      ([name, inner]) => `${name}: ${isRecord(inner) ? formatJson(inner).replaceAll('\n', ', ') : formatJson(inner)}`,
    )
    .join('\n');
}
