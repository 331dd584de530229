import { describe, expect, test } from 'vitest';
import { decidingFindings, endingOf, wronglyFlagged } from './classify.ts';
import { finding, verdict } from './testRows.ts';

describe('how a visit ended', () => {
  test.each([
    ['block', 'blocked'],
    ['review', 'reviewed'],
    ['pass', 'passed'],
  ] as const)('%s is %s', (outcome, ending) => {
    expect(endingOf({ verdict: verdict(outcome), peers: {} })).toBe(ending);
  });

  test('without a verdict it is refused or brought no token, never caught', () => {
    expect(endingOf({ refusal: { code: 'duplicate' }, peers: {} })).toBe('refused');
    expect(endingOf({ failure: 'timeout', peers: {} })).toBe('no token');
    expect(endingOf({ peers: {} })).toBe('no token');
  });
});

describe('the deciding findings', () => {
  const sources = { ua: 'header values', hints: 'header values', zone: 'realm values', explained: 'TLS' } as const;
  const sourceOf = (id: string) => sources[id as keyof typeof sources] ?? 'window values';

  test('are the heaviest of each source, heaviest first', () => {
    const findings = [
      finding('zone', { weight: 'moderate' }),
      finding('hints', { weight: 'strong' }),
      finding('ua', { weight: 'decisive' }),
    ];
    const deciding = decidingFindings(verdict('block', findings, ['spoofed-browser']), sourceOf);
    expect(deciding.map(({ id }) => id)).toEqual(['ua', 'zone']);
  });

  test('leave out what a privacy mode explains, what agrees and what stands behind no convicting label', () => {
    const findings = [finding('explained', { explainedBy: 'rfp' }), finding('zone', { result: 'agree' })];
    expect(decidingFindings(verdict('review', findings, ['spoofed-browser']), sourceOf)).toEqual([]);
    expect(decidingFindings(verdict('pass', [finding('ua')], ['privacy-mode']), sourceOf)).toEqual([]);
  });
});

describe('a genuine visit', () => {
  test('is wronged by anything but a pass, by a convicting label and by a refusal', () => {
    expect(wronglyFlagged({ verdict: verdict('review'), peers: {} })).toBe(true);
    expect(wronglyFlagged({ verdict: verdict('pass', [finding('ua')], ['spoofed-browser']), peers: {} })).toBe(true);
    expect(wronglyFlagged({ refusal: { code: 'bad-signature' }, peers: {} })).toBe(true);
  });

  test('is not wronged by a pass, by context, or by bringing no token', () => {
    expect(wronglyFlagged({ verdict: verdict('pass'), peers: {} })).toBe(false);
    expect(wronglyFlagged({ verdict: verdict('pass', [], ['developer-tools', 'hosting']), peers: {} })).toBe(false);
    expect(wronglyFlagged({ failure: 'network', peers: {} })).toBe(false);
  });
});
