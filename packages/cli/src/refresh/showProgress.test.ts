import { IpDataError } from '@countersign/ipdata';
import type { RefreshProgress, SourceReport } from '@countersign/ipdata/node';
import { describe, expect, it } from 'vitest';
import { showProgress } from './showProgress.ts';

const fine: SourceReport = {
  name: 'a',
  state: 'updated',
  entries: 1200,
  before: 900,
  bytes: 52_000,
  ms: 5,
  asOf: '2026-11-22',
};
const failed: SourceReport = {
  ...{ name: 'b', state: 'kept', entries: 10, before: 10, bytes: 0, ms: 5, asOf: '2026-11-20' },
  error: new IpDataError('shrunk', 'The list has lost much of what it had', { entries: 4, before: 10 }),
};
const told: RefreshProgress[] = [
  { source: 'a', state: 'started', of: 2 },
  { source: 'b', state: 'started', of: 2 },
  { source: 'a', state: 'receiving', file: 'x', received: 26_000, total: 52_000 },
  { source: 'a', state: 'ended', report: fine },
  { source: 'b', state: 'ended', report: failed },
];

function shown(isTTY: boolean, columns = 80): string {
  let text = '';
  const progress = showProgress({ isTTY, columns, write: (more) => (text += more) });
  for (const each of told) progress.onProgress(each);
  progress.end();
  return text;
}

describe('showProgress', () => {
  it('writes a line for each list that ended where there is no terminal', () => {
    expect(shown(false)).toBe(`countersign: a: updated, 1,200 entries (before: 900), 52 kB
countersign: b: failed, the old data stays: shrunk: The list has lost much of what it had {"entries":4,"before":10}
`);
  });

  it('draws a bar on a terminal, with lines for those that failed alone, and takes it away', () => {
    const text = shown(true);
    expect(text).toContain('[------------------------] 0/2  a, b');
    expect(text).toContain('[############------------] 1/2  b');
    expect(text).toContain('countersign: b: failed');
    expect(text).not.toContain('countersign: a:');
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });

  it('stays within the line', () => {
    for (const line of shown(true, 30).split(/[\r\n]/)) {
      if (line.includes('[#') || line.includes('[-')) expect(line.replace('\u001b[K', '').length).toBeLessThan(30);
    }
  });
});
