import type { EdgeOrder } from './EdgePreset.ts';

const isName = /^[!#$%&'*+.^_`|~\w-]+$/;
const pseudo: ReadonlySet<string> = new Set(['method', 'authority', 'scheme', 'path', 'protocol']);

/** Names that an edge's header tells, in order; null where it tells none, or was cut off. Pseudo-headers are left out. */
export function namesInOrder(
  text: string | undefined,
  { separator = ':', longest }: Omit<EdgeOrder, 'header'>,
): string[] | null {
  if (text === undefined || (longest !== undefined && text.length >= longest)) return null;
  const parts = text.split(separator).map((part) => part.trim());
  // Colons between the names leave nothing in front of a pseudo-header's own.
  const names = parts.filter((part, at) => isName.test(part) && !(parts[at - 1] === '' && pseudo.has(part)));
  return names.length > 0 ? names : null;
}
