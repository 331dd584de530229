import type { LogEvent } from '@countersign/verifier';
import { expect, test } from 'vitest';
import { ipEvents } from './ipEvents.ts';

test('that lists are absent is said to people, all else is a line of the log', () => {
  const [lines, said]: [LogEvent[], string[]] = [[], []];
  const events = ipEvents(
    (event) => lines.push(event),
    (text) => said.push(text),
  );
  events.onLists({ state: 'absent', dir: '/state/ipdata' });
  events.onLists({ state: 'absent', dir: '.countersign/ipdata' });
  expect(said).toEqual([
    expect.stringContaining(': countersign refresh --state /state downloads'),
    expect.stringContaining(': countersign refresh downloads'),
  ]);
  events.onLists({ state: 'damaged', code: 'corrupt-data', message: 'The file is damaged' });
  events.onMmdb({ state: 'loaded', file: 'city.mmdb', type: 'City', asOf: '2026-01-01', ms: 3 });
  expect(lines).toEqual([
    expect.objectContaining({ event: 'ip-data', data: 'lists', state: 'damaged', code: 'corrupt-data' }),
    expect.objectContaining({ event: 'ip-data', data: 'file', state: 'loaded', file: 'city.mmdb' }),
  ]);
});
