const brace = 0x7b;

/**
 * The bytes as raw deflate (RFC 1951) where that is smaller, else as they are.
 * A stream that begins like JSON is not sent, since the first byte tells the two apart.
 */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof CompressionStream === 'undefined') return bytes;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const small = new Uint8Array(await new Response(stream).arrayBuffer());
    return small.length < bytes.length && small[0] !== brace ? small : bytes;
  } catch {
    // Chromium 80 to 102 have CompressionStream without deflate-raw: its constructor throws.
    return bytes;
  }
}
