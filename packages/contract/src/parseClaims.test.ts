import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceTable } from './evidence.ts';
import { parseClaims } from './parseClaims.ts';

const claims = {
  v: 1,
  build: 'abcdef123456',
  parts: 'A'.repeat(43),
  origin: 'https://example.test',
  top: null,
  site: 'default',
  clock: 1_790_000_000_000,
  key: 'page',
  route: 'own',
  evidence: {
    window: {
      signals: {
        webdriver: { value: { value: false, own: false } },
        screen: { error: 'timeout' },
      },
    },
    shared: { error: 'unsupported', detail: 'no SharedWorker' },
  },
};
const withEvidence = (evidence: unknown) => ({ ...claims, evidence });

test('keeps values and error states of known signals', () => {
  const parsed = parseClaims(claims);
  expect(parsed).toMatchObject({ ok: true, value: { evidence: claims.evidence, ignored: 0 } });
});

test('a realm’s late state stands for each late signal that it does not give', () => {
  const parsed = parseClaims(
    withEvidence({
      window: { signals: { math: { value: { hash: 'x' } } }, late: { error: 'timeout' } },
      worker: { signals: {}, late: { error: 'pending' } },
    }),
  );
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      evidence: {
        window: {
          signals: { math: { value: { hash: 'x' } }, canvas: { error: 'timeout' }, webgl: { error: 'timeout' } },
        },
        worker: { signals: { webgl: { error: 'pending' } } },
      },
      ignored: 0,
    },
  });
  if (parsed.ok) {
    expect(parsed.value.evidence.window).not.toHaveProperty('signals.screen');
    expect(parsed.value.evidence.worker).not.toHaveProperty('signals.canvas');
  }
});

test('drops and counts what this build does not know', () => {
  const parsed = parseClaims(
    withEvidence({
      window: { signals: { later: { value: 1 }, webdriver: { value: { value: null, own: false } } } },
      kitchen: { signals: {} },
    }),
  );
  expect(parsed.ok && parsed.value.ignored).toBe(2);
  expect(parsed.ok && Object.keys(parsed.value.evidence)).toEqual(['window']);
});

test('counts a known signal in a realm that is never asked for it as unknown', () => {
  const parsed = parseClaims(withEvidence({ worker: { signals: { screen: { error: 'failed' } } } }));
  expect(parsed.ok && parsed.value.ignored).toBe(1);
});

test.each([
  ['a value of the wrong shape', { window: { signals: { webdriver: { value: { value: 'no', own: false } } } } }],
  ['an unknown reason', { window: { signals: { webdriver: { error: 'tired' } } } }],
  ['neither value nor error', { window: { signals: { webdriver: {} } } }],
  ['a realm without signals', { window: {} }],
  ['a late state that is none', { window: { signals: {}, late: 'never' } }],
  ['a realm that is a list', { window: [] }],
  ['a text past its cap', { window: { error: 'failed', detail: 'x'.repeat(161) } }],
])('refuses %s and names the place', (_name, evidence) => {
  const parsed = parseClaims(withEvidence(evidence));
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) expect(parsed.issue.path).toMatch(/^evidence\.window/);
});

test('`__proto__` is a name like any other that is not known', () => {
  const parsed = parseClaims(JSON.parse(JSON.stringify(claims).replace('"screen"', '"__proto__"')));
  expect(parsed.ok && parsed.value.ignored).toBe(1);
  expect(({} as Record<string, unknown>).error).toBeUndefined();
});

test('answers for any JSON at all', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(typeof parseClaims(value).ok).toBe('boolean');
      expect(typeof parseClaims(withEvidence(value)).ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});

test('every row names realms, and core only where it is read', () => {
  for (const [id, row] of Object.entries(evidenceTable)) {
    expect(row.realms.length, id).toBeGreaterThan(0);
    for (const realm of Object.keys(row.core)) expect(row.realms, id).toContain(realm);
  }
});
