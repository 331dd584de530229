import type { VerdictLabel } from '@countersign/contract';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy.ts';
import { decideOutcome } from './decideOutcome.ts';

const given = (label: VerdictLabel['label'], confidence: VerdictLabel['confidence']): VerdictLabel => ({
  label,
  confidence,
  findings: [],
});

describe('decideOutcome by the default policy', () => {
  it.each([
    ['automation', 'high', 'block'],
    ['spoofed-browser', 'high', 'block'],
    ['harvested-token', 'high', 'block'],
    ['automation', 'medium', 'review'],
    ['automation', 'low', 'pass'],
    ['insufficient-evidence', 'low', 'review'],
    ['insufficient-evidence', 'high', 'review'],
    ['vpn', 'high', 'pass'],
    ['tor', 'high', 'pass'],
    ['privacy-mode', 'high', 'pass'],
  ] as const)('%s at %s: %s', (label, confidence, outcome) => {
    expect(decideOutcome([given(label, confidence)], defaultPolicy, 'signed')).toBe(outcome);
  });

  it('takes the heaviest', () => {
    const labels = [given('insufficient-evidence', 'medium'), given('automation', 'high'), given('vpn', 'low')];
    expect(decideOutcome(labels, defaultPolicy, 'signed')).toBe('block');
  });

  it('passes an unsigned token nowhere', () => {
    expect(decideOutcome([], defaultPolicy, 'unsigned')).toBe('review');
    expect(decideOutcome([given('automation', 'high')], defaultPolicy, 'unsigned')).toBe('block');
  });

  it('takes what the policy says of a kind of bot, and the heavier of both', () => {
    const policy = { ...defaultPolicy, bots: { 'ai-crawler': 'block', seo: 'review' } as const };
    expect(decideOutcome([], policy, 'signed', { category: 'ai-crawler' })).toBe('block');
    expect(decideOutcome([], policy, 'signed', { category: 'search' })).toBe('pass');
    expect(decideOutcome([given('automation', 'high')], policy, 'signed', { category: 'seo' })).toBe('block');
    expect(decideOutcome([], defaultPolicy, 'signed', { category: 'ai-crawler' })).toBe('pass');
  });

  it('is the operator’s own', () => {
    const policy = { ...defaultPolicy, outcomes: { vpn: { low: 'review' as const } } };
    expect(decideOutcome([given('vpn', 'low')], policy, 'signed')).toBe('review');
    expect(decideOutcome([given('automation', 'high')], policy, 'signed')).toBe('pass');
  });
});
