const number = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** (bytes - 1 - index)) % 256);
const vector = (lengthBytes: number, content: readonly number[]): number[] => [
  ...number(content.length, lengthBytes),
  ...content,
];
const numbers = (bytes: number, values: readonly number[]) => values.flatMap((value) => number(value, bytes));
const bytesOf = (text: string) => [...text].map((character) => character.charCodeAt(0));

/** What a hello is made of; extensions whose content is not given are empty. */
export interface HelloParts {
  version?: number;
  ciphers?: readonly number[];
  /** In order; absent: no block of extensions at all. */
  extensions?: readonly number[];
  serverName?: string;
  alpn?: readonly string[];
  groups?: readonly number[];
  formats?: readonly number[];
  signatureAlgorithms?: readonly number[];
  supportedVersions?: readonly number[];
}

/** Writes the handshake message of a ClientHello (RFC 8446 section 4.1.2). */
export function makeHello(parts: HelloParts): Uint8Array {
  const { version = 0x0303, ciphers = [0x1301], extensions, serverName = 'example.com' } = parts;
  const contents: Record<number, number[]> = {
    0: vector(2, [0, ...vector(2, bytesOf(serverName))]),
    10: vector(2, numbers(2, parts.groups ?? [29])),
    11: vector(1, numbers(1, parts.formats ?? [0])),
    13: vector(2, numbers(2, parts.signatureAlgorithms ?? [0x0403])),
    16: vector(
      2,
      (parts.alpn ?? ['h2']).flatMap((name) => vector(1, bytesOf(name))),
    ),
    43: vector(1, numbers(2, parts.supportedVersions ?? [0x0304])),
  };
  const block = extensions?.flatMap((id) => [...number(id, 2), ...vector(2, contents[id] ?? [])]);
  const body = [
    ...number(version, 2),
    ...new Array(32).fill(7),
    ...vector(1, []),
    ...vector(2, numbers(2, ciphers)),
    ...vector(1, [0]),
    ...(block ? vector(2, block) : []),
  ];
  return Uint8Array.from([1, ...vector(3, body)]);
}
