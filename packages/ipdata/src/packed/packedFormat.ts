/**
 * The layout of a packed file.
 *
 * 8 bytes of magic; version, length of the file and length of the header as 32-bit numbers, the lowest byte first; the
 * header in JSON; the sections, where the header says; the SHA-256 of all before it. The magic is no text in any
 * encoding and holds both line endings, so that a transfer that changes them shows at once.
 */
export const packedFormat = {
  magic: [0x89, 0x43, 0x53, 0x49, 0x50, 0x0d, 0x0a, 0x1a],
  version: 1,
  preamble: 20,
  checksum: 32,
} as const;
