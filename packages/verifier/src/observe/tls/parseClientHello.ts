import { ByteReader } from './ByteReader.ts';
import type { ClientHello } from './ClientHello.ts';
import { ClientHelloError } from './ClientHelloError.ts';

type Extended = Pick<
  ClientHello,
  'serverName' | 'alpn' | 'groups' | 'formats' | 'signatureAlgorithms' | 'supportedVersions'
>;

/** The one vector that fills an extension. */
function only(data: ByteReader, lengthBytes: 1 | 2): ByteReader {
  const list = data.vector(lengthBytes);
  data.end();
  return list;
}

function hostName(list: ByteReader): string | null {
  let found: string | null = null;
  while (list.left > 0) {
    const type = list.number(1);
    const name = list.vector(2).text();
    if (type === 0) found ??= name;
  }
  return found;
}

function names(list: ByteReader): string[] {
  const all: string[] = [];
  while (list.left > 0) all.push(list.vector(1).text());
  return all;
}

/** What is read of an extension, by its number in IANA's registry. */
const readers: Readonly<Record<number, (data: ByteReader) => Partial<Extended>>> = {
  // RFC 6066 section 3
  0: (data) => ({ serverName: hostName(only(data, 2)) }),
  // RFC 8446 section 4.2.7
  10: (data) => ({ groups: only(data, 2).numbers(2) }),
  // RFC 8422 section 5.1.2
  11: (data) => ({ formats: only(data, 1).numbers(1) }),
  // RFC 8446 section 4.2.3
  13: (data) => ({ signatureAlgorithms: only(data, 2).numbers(2) }),
  // RFC 7301 section 3.1
  16: (data) => ({ alpn: names(only(data, 2)) }),
  // RFC 8446 section 4.2.1
  43: (data) => ({ supportedVersions: only(data, 1).numbers(2) }),
};

/**
 * Reads a ClientHello (RFC 8446 section 4.1.2) from its handshake message, header included, no byte more.
 *
 * Throws `ClientHelloError`.
 */
export function parseClientHello(message: Uint8Array): ClientHello {
  const whole = new ByteReader(message, 'incomplete');
  const type = whole.number(1);
  if (type !== 1)
    throw new ClientHelloError('not-client-hello', 'it is another handshake message', { values: { type } });
  const length = whole.number(3);
  const body = whole.part(length);
  whole.end();

  const version = body.number(2);
  body.skip(32);
  body.vector(1);
  const ciphers = body.vector(2).numbers(2);
  body.vector(1);

  const extensions: number[] = [];
  const extended: Extended = {
    serverName: null,
    alpn: null,
    groups: [],
    formats: [],
    signatureAlgorithms: [],
    supportedVersions: null,
  };
  // Before TLS 1.2 the whole block may be absent (RFC 5246 section 7.4.1.2).
  const block = body.left > 0 ? body.vector(2) : body;
  body.end();
  const seen = new Set<number>();
  while (block.left > 0) {
    const id = block.number(2);
    const data = block.vector(2);
    // RFC 8446 section 4.2: never two of one type.
    if (seen.has(id)) throw new ClientHelloError('malformed-hello', 'an extension comes twice', { values: { id } });
    seen.add(id);
    extensions.push(id);
    Object.assign(extended, readers[id]?.(data));
  }
  return { version, ciphers, extensions, ...extended };
}
