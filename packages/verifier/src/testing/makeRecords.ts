/** Writes handshake records (RFC 8446 section 5.1) that carry a message in pieces of `size` bytes. */
export function makeRecords(message: Uint8Array, size = 16_384): Uint8Array {
  const records: number[] = [];
  for (let at = 0; at < message.length; at += size) {
    const piece = message.subarray(at, at + size);
    records.push(22, 3, 1, piece.length >> 8, piece.length & 255, ...piece);
  }
  return Uint8Array.from(records);
}
