const kinds: readonly (readonly [string, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['a page of HTML', [0x3c]],
  ['JSON', [0x7b]],
];

/** What bytes that are no .mmdb file look like, as a word for the operator: downloads are often still packed. */
export function fileKind(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'nothing';
  const found = kinds.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? 'unknown';
}
