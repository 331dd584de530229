import { expect, test } from 'vitest';
import { scoreboard } from './scoreboard.ts';
import { summarise } from './summarise.ts';
import { finding, row, verdict } from './testRows.ts';

const sources = { webdriver: 'window values', order: 'header order' } as const;
const both = [finding('webdriver', { weight: 'decisive' }), finding('order')];
const many = 'hasCDP, hasWebdriver, hasUTCTimezone';
const genuine = (peer: boolean) =>
  row(
    'genuine',
    { kind: 'control' },
    {
      verdict: verdict('pass', [finding('order', { result: 'agree' })]),
      peers: { fpscanner: { flagged: peer, why: peer ? 'hasUTCTimezone' : '' } },
    },
  );
const rows = [
  row(
    'driver',
    { traces: true },
    { verdict: verdict('block', both, ['automation']), peers: { botd: { flagged: true, why: 'headless_chrome' } } },
  ),
  row(
    'spoofer',
    { alters: true },
    {
      verdict: verdict('review', both.slice(1), ['spoofed-browser']),
      peers: { botd: { flagged: false, why: '' }, fpscanner: { flagged: true, why: many } },
    },
  ),
  row('emulator', { alters: true }, { failure: 'unsupported' }),
  row('made-up', { alters: true, client: true }, { refusal: { code: 'duplicate' } }),
  row('patched', {}, { verdict: verdict('pass', [finding('webdriver', { result: 'agree' })]) }),
  row('replayed', { client: true }, { verdict: verdict('pass') }),
  genuine(true),
  genuine(false),
  { ...row('absent', { alters: true }, {}), skipped: 'geckodriver is not installed' },
];

test('no token is no catch, and what was skipped counts nowhere', () => {
  const { groups, adversaries, controls, peers } = summarise(rows, (id) => sources[id as keyof typeof sources]);
  const none = { of: 0, caught: 0, blocked: 0, reviewed: 0, independent: 0, missed: 0, refused: 0, noToken: 0 };
  expect(groups).toEqual({
    altering: { ...none, of: 3, caught: 2, blocked: 1, reviewed: 1, independent: 1, noToken: 1 },
    clients: { ...none, of: 1, refused: 1 },
    unaltered: { ...none, of: 2, missed: 2 },
  });
  expect(adversaries).toMatchObject({ of: 6, caught: 2, missed: 2, noToken: 1 });
  expect(controls).toEqual({ of: 2, wronglyFlagged: 0, noToken: 0 });
  expect(peers.botd).toEqual({ asked: 2, caught: 1, controls: 0, wrong: 0 });
  expect(peers.fpscanner).toEqual({ asked: 1, caught: 1, controls: 2, wrong: 1 });
});

test('fpscanner is counted a second time without what any machine for tests has', () => {
  const { fpscannerElsewhere } = summarise(rows, (id) => sources[id as keyof typeof sources]);
  expect(fpscannerElsewhere).toEqual({ asked: 1, caught: 1, controls: 2, wrong: 0 });
});

test('the page shows every row with its verdict, findings and peers', () => {
  const text = scoreboard({ rows, date: '2026-01-01', versions: { Chromium: '156' }, sources });
  const line = (id: string) => text.split('\n').find((found) => found.startsWith(`| \`${id}\``)) ?? '';
  expect(line('driver')).toContain('blocked | automation (high) | `webdriver` (decisive)<br>`order` (strong)');
  expect(line('driver')).toContain('**flagged**: headless_chrome');
  expect(line('spoofer')).toContain('spoofed browser (high)');
  expect(line('spoofer')).toContain('**flagged**: hasCDP, hasWebdriver, …');
  expect(line('patched')).toContain('**missed**');
  expect(line('made-up')).toContain('refused: duplicate');
  expect(line('emulator')).toContain('no token: unsupported');
  expect(line('absent')).toContain('geckodriver is not installed');
  expect(line('order')).toBe('| `order` | 2 | 0 | 0 | 100.0 % |');
  expect(text).toContain('Never judged on a genuine visit here: `webdriver`.');
  expect(text).toContain(
    '| Browsers that alter what they say, or are driven with traces | 2 of 3 (66.7 %) | 1 of 3 (33.3 %) | 1 of 2 (50.0 %) | 0 | 0 | 1 |',
  );
});

test('a control that came more than once has one line', () => {
  const text = scoreboard({ rows, date: '2026-01-01', versions: {}, sources });
  const lines = text.split('\n').filter((found) => found.startsWith('| `genuine`'));
  expect(lines).toEqual(['| `genuine` | genuine | 2 of 2 | - | - | - | **flagged** 1 of 2: hasUTCTimezone | - |']);
});
