import { describe, expect, it } from 'vitest';
import type { Case } from '../../packages/verifier/src/case.ts';
import { judge } from '../../packages/verifier/src/judge.ts';
import type { Observation } from '../../packages/verifier/src/observe/observation.ts';
import { defaultPolicy } from '../../packages/verifier/src/policy.ts';
import { makeCase } from '../../packages/verifier/src/testing/makeCase.ts';
import type { CapturedRequest } from './Capture.ts';
import { agentShape } from './eraTable.ts';
import { observationOf } from './observationOf.ts';
import { readCaptures } from './readCaptures.ts';

const headerChecks = [
  'challenge-header-order',
  'challenge-header-order-by-version',
  'challenge-header-presence',
  'challenge-header-values',
  'client-hint-version',
  'client-hint-platform',
  'client-hint-mobile',
  'client-hint-brand',
  'client-hints-of-another-family',
  'grease-recomputed',
  'accept-language-position',
  'accept-language-case',
];
const userAgentOf = ({ headers }: CapturedRequest): string =>
  headers.find(([name]) => name.toLowerCase() === 'user-agent')?.[1] ?? '';

/** A case whose challenge is the captured request and whose page claims what that request claims. */
function caseOf(scheme: 'http' | 'https', request: CapturedRequest): Case {
  const kase = makeCase({ everywhere: { navigator: { userAgent: userAgentOf(request) } } });
  const { headers, httpVersion, ordered, cased } = observationOf(scheme, request);
  const challenge = { ...(kase.challenge as Observation), scheme, headers, httpVersion, ordered, cased };
  return { ...kase, challenge };
}

const conflicts = (scheme: 'http' | 'https', request: CapturedRequest): string[] => {
  const kase = caseOf(scheme, request);
  return judge(kase, defaultPolicy, kase.issuedAt + 1000)
    .findings.filter(({ id, result }) => result === 'conflict' && headerChecks.includes(id))
    .map(({ id, text }) => `${id}: ${text}`);
};

describe('genuine POSTs of the agent’s own shape', () => {
  const posts = readCaptures
    .genuine()
    .flatMap(({ requests, ...capture }) =>
      requests.filter(({ path }) => agentShape.has(path)).map((request) => ({ ...capture, request })),
    );

  it('come from every version and transport', () => {
    expect(posts.length).toBeGreaterThanOrEqual(90);
    expect(new Set(posts.map(({ family, major }) => `${family} ${major}`)).size).toBe(25);
  });

  it('are in no conflict with any header check', () => {
    const found = posts.flatMap(({ file, scheme, request }) =>
      conflicts(scheme, request).map((text) => `${file} ${request.path}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

describe('impersonated POSTs', () => {
  const posts = readCaptures
    .impersonators()
    .flatMap(({ requests }) => requests)
    .filter((request) => request.method === 'POST' && /Chrome\/|Firefox\//.test(userAgentOf(request)));
  const judged = posts.map((post) => ({ path: post.path, found: conflicts('https', post) }));
  const missed = (id: string) =>
    judged.filter(({ found }) => !found.some((text) => text.startsWith(id))).map(({ path }) => path);

  it('are 40, of which 39 break the structural order', () => {
    expect(posts).toHaveLength(40);
    expect(missed('challenge-header-order:')).toEqual(['/got-scraping-post-firefox']);
  });

  it('break the order of their version in 34, where that version was measured and no header is foreign', () => {
    expect(new Set(missed('challenge-header-order-by-version:'))).toEqual(
      new Set(['/got-scraping-post-firefox', '/got-scraping-post-edge', '/impit-post-chrome100']),
    );
    expect(missed('challenge-header-order-by-version:')).toHaveLength(6);
  });

  it('are all in conflict with some header check', () => {
    expect(missed('')).toEqual([]);
  });
});
