import type { Observation, ObservedHeader } from './observation.ts';
import { decodeHead } from './observationHead.ts';
import { unpackText } from './packText.ts';
import { readRequestLine } from './requestLine.ts';

/** Reads what `encodeObservation` wrote; `before` is its leading text, cut after `lines` lines. Throws on other bytes. */
export function decodeObservation(bytes: Buffer, lines = 0): { observation: Observation; before: string[] } {
  const { head, rest } = decodeHead(bytes);
  const text = unpackText(rest).split('\n');
  text.pop();
  const before = text.splice(0, lines);
  const line = readRequestLine(text.shift() ?? '');
  const headers = text.map((line): ObservedHeader => {
    const colon = line.indexOf(':');
    return colon < 0 ? { name: line } : { name: line.slice(0, colon), value: line.slice(colon + 1) };
  });
  return { observation: { ...head, ...line, headers }, before };
}
