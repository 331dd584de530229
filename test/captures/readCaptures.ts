import { readdirSync, readFileSync } from 'node:fs';
import type { Capture, CapturedRequest } from './Capture.ts';

/** First line of a file: what all its requests share, and the connections, orders and values that they name by number. */
interface Head extends Omit<Capture, 'file' | 'requests'> {
  wires: Pick<CapturedRequest, 'ja4' | 'ja3' | 'h2'>[];
  /** Names in wire order and case, parted by spaces. */
  orders: string[];
  values: string[];
}
interface Row extends Omit<CapturedRequest, 'headers' | 'httpVersion'> {
  version: CapturedRequest['httpVersion'];
  wire: number;
  order: number;
  /** Numbers of the values, in the order of the names. */
  values: string;
}

const folder = new URL('./', import.meta.url);

function readCapture(file: string): Capture {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  const [{ wires, orders, values: texts, ...head }, ...rows] = lines.map((line) => JSON.parse(line)) as [
    Head,
    ...Row[],
  ];
  const requests = rows.map(({ version, wire, order, values, ...row }) => {
    const numbers = values.split(' ').map(Number);
    const names = (orders[order] as string).split(' ');
    return {
      ...row,
      ...wires[wire],
      httpVersion: version,
      headers: names
        .map((name, at): [string, string] => [name, texts[numbers[at] as number] as string])
        .filter(([name]) => !name.startsWith(':')),
    };
  });
  return { ...head, file, requests };
}

const read = (wanted: (file: string) => boolean): Capture[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && wanted(file))
    .sort()
    .map(readCapture);

const posing = (file: string) => file.startsWith('impersonators-') || file.startsWith('playwright-core-');

/** The recorded requests: those of genuine browsers, of clients that pose as browsers, and of a driven browser. */
export const readCaptures = {
  genuine: () => read((file) => !posing(file)),
  impersonators: () => read((file) => file.startsWith('impersonators-')),
  driven: () => read((file) => file.startsWith('playwright-core-')),
};
