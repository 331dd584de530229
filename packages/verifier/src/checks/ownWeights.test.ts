import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../policy.ts';
import { type CaseOptions, makeCase } from '../testing/makeCase.ts';
import { http2AgainstFamily } from './http2AgainstFamily.ts';
import { ownWeights } from './ownWeights.ts';
import { readFacts } from './readFacts.ts';
import { tlsAgainstFamily } from './tlsAgainstFamily.ts';

/** Of HTTP/2: Priority, and neither of the others. */
const headers = { Host: null, Connection: null, priority: 'u=1, i' };
const node = {
  h2: '0|0|0|m,a,s,p',
  ja4: 't13d5911h2_a33745022dd6_1f22a2ca17c4',
  httpVersion: '2.0' as const,
  cased: false,
  headers,
};
const python = { ...node, h2: '1:4096;2:0;4:65535;5:16384;3:100;6:65536|16777216|0|m,a,s,p' };
const chromium = '1:65536;2:0;4:6291456;6:262144|15663105|0|m,a,s,p';
/** As Chromium gives them: 220 to the challenge and what a realm posts, 110 to a worker's script. */
const script = { weight: 110, headers: { priority: 'u=4, i' } };
const posted = { weight: 220, headers: { priority: 'u=1, i' } };
const weighed: CaseOptions['requests'] = {
  challenge: posted,
  'script.worker': script,
  'inside.worker': posted,
};

const facts = (options: CaseOptions) => {
  const kase = makeCase(options);
  return readFacts(kase, defaultPolicy, kase.issuedAt + 1000);
};
const weights = (options: CaseOptions) =>
  [tlsAgainstFamily, http2AgainstFamily].map((check) => {
    const judged = check.judge(facts(options));
    return judged.result === 'conflict' ? (judged.weight ?? check.weight) : judged.result;
  });

describe('ownWeights', () => {
  test('a library with the browser’s own weights is no hop', () => {
    const options = { allRequests: node, requests: weighed };
    expect(ownWeights(facts(options))).toBe(true);
    expect(weights(options)).toEqual(['strong', 'strong']);
  });

  test.each<[string, CaseOptions]>([
    ['no weight, as mitmproxy', { allRequests: node }],
    ['one weight for all', { allRequests: { ...node, ...posted } }],
    ['a weight that Chromium never sends', { allRequests: node, requests: { ...weighed, challenge: { weight: 255 } } }],
    [
      'a weight that is not its Priority’s',
      { allRequests: node, requests: { ...weighed, challenge: { ...posted, weight: 256 } } },
    ],
    ['a library on which something hands weights on', { allRequests: python, requests: weighed }],
    [
      'weights of requests that went round the hop',
      {
        allRequests: node,
        requests: { 'script.worker': { ...script, h2: chromium }, 'inside.worker': { ...posted, h2: chromium } },
      },
    ],
  ])('%s may be a hop', (_, options) => {
    expect(ownWeights(facts(options))).toBe(false);
    expect(weights(options)).not.toContain('strong');
  });
});
