import { expect, test } from 'vitest';
import { scoreboard } from './scoreboard.ts';
import { summarise } from './summarise.ts';
import { finding, row, verdict } from './testRows.ts';

const sources = { webdriver: 'window values', order: 'header order' } as const;
const both = [finding('webdriver', { weight: 'decisive' }), finding('order')];
const rows = [
  row(
    'driver',
    { traces: true },
    { verdict: verdict('block', both, ['automation']), peers: { botd: { flagged: true, why: 'headless_chrome' } } },
  ),
  row(
    'spoofer',
    { alters: true },
    { verdict: verdict('review', both.slice(1), ['spoofed-browser']), peers: { botd: { flagged: false, why: '' } } },
  ),
  row('emulator', { alters: true }, { failure: 'unsupported' }),
  row('patched', {}, { verdict: verdict('pass', [finding('webdriver', { result: 'agree' })]) }),
  row(
    'genuine',
    { kind: 'control' },
    {
      verdict: verdict('pass', [finding('order', { result: 'agree' })]),
      peers: { fpscanner: { flagged: true, why: 'hasUTCTimezone' } },
    },
  ),
  { ...row('absent', { alters: true }, {}), skipped: 'geckodriver is not installed' },
];

test('no token is no catch, and what was skipped counts nowhere', () => {
  const { altering, unaltered, controls, peers } = summarise(rows, (id) => sources[id as keyof typeof sources]);
  expect(altering).toEqual({ of: 3, blocked: 1, reviewed: 1, missed: 0, refused: 0, noToken: 1, independent: 1 });
  expect(unaltered).toMatchObject({ of: 1, missed: 1 });
  expect(controls).toEqual({ of: 1, wronglyFlagged: 0, noToken: 0 });
  expect(peers.botd).toEqual({ asked: 2, caught: 1, controls: 0, wrong: 0 });
  expect(peers.fpscanner).toEqual({ asked: 0, caught: 0, controls: 1, wrong: 1 });
});

test('the page shows every row with its verdict, findings and peers', () => {
  const text = scoreboard({ rows, date: '2026-01-01', versions: { Chromium: '156' }, sources });
  const line = (id: string) => text.split('\n').find((found) => found.startsWith(`| \`${id}\``)) ?? '';
  expect(line('driver')).toContain(
    'blocked | automation (high) | `webdriver` (decisive, window values)<br>`order` (strong, header order)',
  );
  expect(line('driver')).toContain('**flagged**: headless_chrome');
  expect(line('patched')).toContain('**missed**');
  expect(line('emulator')).toContain('no token: unsupported');
  expect(line('genuine')).toContain('**flagged**: hasUTCTimezone');
  expect(line('absent')).toContain('geckodriver is not installed');
  expect(line('order')).toBe('| `order` | 1 | 0 | 0 | 100.0 % |');
  expect(line('webdriver')).toBe('| `webdriver` | 0 | 0 | 0 | never judged |');
  expect(text).toContain(
    '| alter what the browser says, or leave traces | 1 of 3 (33.3 %) | 1 of 3 (33.3 %) | 0 | 0 | 1 |',
  );
});
