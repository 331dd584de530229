import { readFileSync } from 'node:fs';
import { type ParsedAddress, parseAddress, parseCidr } from '../../../packages/ipdata/src/index.ts';
import type { Range } from './Range.ts';

export const wordOf = (address: ParsedAddress): bigint =>
  address.family === 4 ? BigInt(address.value) : (BigInt(address.words[0]) << 32n) | BigInt(address.words[1]);

function rangeOf(line: string): Range {
  const [from = '', to] = line.split(',');
  if (to !== undefined) return { first: wordOf(parseAddress(from)), last: wordOf(parseAddress(to)) };
  const { network, bits } = parseCidr(from);
  const first = wordOf(network);
  const host = BigInt(Math.max(0, (network.family === 4 ? 32 : 64) - bits));
  return { first, last: first + (1n << host) - 1n };
}

/** The ranges of a file, one a line, as CIDR or `first,last,...`; what is below /64 counts as its /64. */
export function readRanges(file: string): Range[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => /^[\da-f]*[.:]/.test(line)).map(rangeOf);
}
