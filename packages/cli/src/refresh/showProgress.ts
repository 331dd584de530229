import type { RefreshProgress } from '@countersign/ipdata/node';
import { formatBytes } from './formatBytes.ts';
import { reportLine } from './reportLines.ts';

/** Where progress is shown, as stderr is. */
export interface ProgressStream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const barWidth = 24;
const everyMs = 100;
const clearLine = '\r\u001b[K';

/**
 * Shows how a refresh comes on: a line for each list that ended; on a terminal a bar with what is under way, and lines for
 * those that failed alone.
 */
export function showProgress(stream: ProgressStream) {
  const underWay = new Map<string, string>();
  let total = 0;
  let ended = 0;
  let drawn = Number.NEGATIVE_INFINITY;

  const draw = () => {
    const full = Math.round((barWidth * ended) / Math.max(1, total));
    const bar = `[${'#'.repeat(full)}${'-'.repeat(barWidth - full)}]`;
    const line = `${bar} ${ended}/${total}  ${[...underWay.values()].join(', ')}`;
    stream.write(`${clearLine}${line.slice(0, (stream.columns ?? 80) - 1)}`);
    drawn = performance.now();
  };

  return {
    onProgress(progress: RefreshProgress): void {
      const { source } = progress;
      if (progress.state === 'ended') {
        ended += 1;
        underWay.delete(source);
        const told = !stream.isTTY || progress.report.error !== undefined;
        if (told) stream.write(`${stream.isTTY ? clearLine : ''}countersign: ${reportLine(progress.report)}\n`);
      } else if (progress.state === 'receiving') {
        const of = progress.total === null ? '' : ` of ${formatBytes(progress.total)}`;
        underWay.set(source, `${source} ${formatBytes(progress.received)}${of}`);
      } else {
        total = progress.of;
        underWay.set(source, source);
      }
      if (stream.isTTY && (progress.state !== 'receiving' || performance.now() - drawn > everyMs)) draw();
    },
    /** Takes the bar away. */
    end(): void {
      if (stream.isTTY) stream.write(clearLine);
    },
  };
}
