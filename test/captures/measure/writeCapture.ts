import type { Capture } from '../Capture.ts';
import type { Recorded } from './startCaptureServer.ts';

/** Numbers texts as they come. */
function numbered() {
  const texts: string[] = [];
  return {
    texts,
    numberOf(text: string): number {
      const held = texts.indexOf(text);
      return held < 0 ? texts.push(text) - 1 : held;
    },
  };
}

/** The text of a capture file; see the README beside the captures for its form. */
export function writeCapture(head: Omit<Capture, 'file' | 'requests'>, requests: readonly Recorded[]): string {
  const [wires, orders, values] = [numbered(), numbered(), numbered()];
  const rows = requests.map(({ kind, method, path, httpVersion, headers, weight, ja4, h2 }) => ({
    kind,
    method,
    path,
    version: httpVersion,
    wire: wires.numberOf(JSON.stringify({ ...(ja4 ? { ja4 } : {}), ...(h2 ? { h2 } : {}) })),
    ...(weight === undefined ? {} : { weight }),
    order: orders.numberOf(headers.map(([name]) => name).join(' ')),
    values: headers.map(([, value]) => values.numberOf(value)).join(' '),
  }));
  const first = {
    ...head,
    wires: wires.texts.map((wire) => JSON.parse(wire)),
    orders: orders.texts,
    values: values.texts,
  };
  return `${[first, ...rows].map((line) => JSON.stringify(line)).join('\n')}\n`;
}
