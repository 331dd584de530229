import type { LogEvent } from '@countersign/verifier';
import { expect, it } from 'vitest';
import { createLog } from './createLog.ts';

const verdict: LogEvent = {
  event: 'verdict',
  time: '2026-01-15T12:30:45.000Z',
  site: 'default',
  action: 'login',
  outcome: 'block',
  score: 99,
  labels: [{ label: 'automation', confidence: 'high' }],
  conflicts: ['webdriver'],
  unknown: [],
  ip: '203.0.113.0/24',
  ua: 'Browser',
  ms: 1.5,
};
const written = (kind: 'json' | 'pretty', event: LogEvent) => {
  const lines: string[] = [];
  createLog(kind, (line) => lines.push(line))(event);
  return lines.join('');
};

it('writes JSON lines', () => {
  expect(written('json', verdict)).toBe(`${JSON.stringify(verdict)}\n`);
});

it('writes a verdict in a line for people', () => {
  expect(written('pretty', verdict)).toBe(
    '12:30:45  block   default/login  score 99  automation (high)  conflicts: webdriver  203.0.113.0/24  1.5 ms\n',
  );
});

it('writes all else with its facts', () => {
  const event: LogEvent = { event: 'refused', time: verdict.time, reason: 'Origin: null', site: 'default' };
  expect(written('pretty', event)).toBe('12:30:45  refused  reason: Origin: null  site: default\n');
});
