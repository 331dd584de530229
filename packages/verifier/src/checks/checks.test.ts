import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy.ts';
import type { CheckDeclaration } from './defineCheck.ts';
import { checks } from './index.ts';
import { readFacts } from './readFacts.ts';

const registered = Object.entries(checks as Record<string, CheckDeclaration>);

describe.each(registered)('%s', (id, check) => {
  it('is declared whole', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z]+)*$/);
    for (const text of [check.title, check.fact, ...check.needs]) expect(text).not.toBe('');
    expect(check.benign.length).toBeGreaterThan(0);
  });

  for (const result of ['agree', 'conflict', 'unknown'] as const) {
    it(`has an example of ${result}`, () => {
      // A check that only names a label has no conflicts, but must then show a naming example; a privacy mode that the
      // case does not show is not there, so that nothing about it is unknown.
      const given = check.examples[result].length;
      const names = check.examples.agree.some(({ kase }) => {
        const facts = readFacts(kase(), defaultPolicy, kase().issuedAt + 1000);
        const judged = check.judge(facts);
        return judged.result === 'agree' && judged.names !== undefined;
      });
      expect(given > 0 || (result !== 'agree' && names)).toBe(true);
    });

    it.each(check.examples[result].map(({ name, kase }) => [name, kase] as const))(`${result}: %s`, (_, make) => {
      const kase = make();
      const judged = check.judge(readFacts(kase, defaultPolicy, kase.issuedAt + 1000));
      expect(judged.result, JSON.stringify(judged)).toBe(result);
      if (judged.result === 'conflict') {
        expect(check.explain(judged.claim, judged.observation)).toMatch(/^[A-Z].*[.]$/s);
      }
    });
  }
});
