import type { TcpFacts } from '../observation.ts';

type Options = Pick<TcpFacts, 'mss' | 'scale' | 'options'>;

/** Names of the kinds that SYNs carry, and how long each is: RFC 9293 section 3.2, RFC 7323, RFC 2018. */
const kinds: Readonly<Record<number, { name: string; length: number }>> = {
  2: { name: 'mss', length: 4 },
  3: { name: 'ws', length: 3 },
  4: { name: 'sok', length: 2 },
  8: { name: 'ts', length: 10 },
};

/** RFC 7323 section 2.3: a larger shift counts as this one. */
const largestShift = 14;

/** Reads the options of a SYN in order; null where they break the grammar of RFC 9293 section 3.1. What follows the end of the list is padding. */
export function readTcpOptions(bytes: Uint8Array): Options | null {
  const names: string[] = [];
  const read: Options = {};
  for (let at = 0; at < bytes.length; ) {
    const kind = bytes[at] as number;
    if (kind === 0) {
      names.push('eol');
      break;
    }
    if (kind === 1) {
      names.push('nop');
      at += 1;
      continue;
    }
    const length = bytes[at + 1] ?? 0;
    const known = kinds[kind];
    if (length < 2 || at + length > bytes.length || (known && known.length !== length)) return null;
    if (kind === 2) read.mss ??= (bytes[at + 2] as number) * 256 + (bytes[at + 3] as number);
    if (kind === 3) read.scale ??= Math.min(bytes[at + 2] as number, largestShift);
    names.push(known?.name ?? String(kind));
    at += length;
  }
  if (names.length > 0) read.options = names.join(',');
  return read;
}
