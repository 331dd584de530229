import type { Weight } from '@countersign/contract';
import { newerThanMeasured } from '../knowledge/newerThanMeasured.ts';
import { makeCase } from '../testing/makeCase.ts';
import { codedByHop } from './codedByHop.ts';
import { defineCheck } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { inWords } from './inWords.ts';
import type { RequestFacts } from './RequestFacts.ts';
import { unknown } from './unknown.ts';

interface ValueRule {
  name: string;
  holds(value: string): boolean;
  weight: Weight;
}

const zstd = { chromium: 126, firefox: 133, safari: Infinity, other: Infinity } as const;

/** The codings of a secure context; dictionaries are named where the browser holds one for the URL (RFC 9842). */
const newCodings = /^gzip, deflate, br, zstd(?:, dcb, dcz)?$/;

const rules: readonly ValueRule[] = [
  { name: 'accept', holds: (value) => value === '*/*', weight: 'strong' },
  { name: 'content-type', holds: (value) => /^text\/plain; ?charset=UTF-8$/i.test(value), weight: 'strong' },
  { name: 'sec-fetch-mode', holds: (value) => value === 'cors', weight: 'strong' },
  { name: 'sec-fetch-dest', holds: (value) => value === 'empty', weight: 'strong' },
  {
    name: 'sec-fetch-site',
    holds: (value) => /^(?:same-origin|same-site|cross-site)$/.test(value),
    weight: 'strong',
  },
  { name: 'accept-encoding', holds: (value) => /^gzip, deflate\b/.test(value), weight: 'moderate' },
];
const rulesWithZstd: readonly ValueRule[] = [
  ...rules,
  { name: 'accept-encoding', holds: (value) => newCodings.test(value), weight: 'moderate' },
];

function rulesOf(facts: Facts, challenge: RequestFacts): readonly ValueRule[] {
  const { family, engine } = facts.userAgent(challenge.value('user-agent') ?? '');
  if (family === 'other') return [];
  // Virus scanners and proxies take the newer codings away, so that their absence says little.
  const withZstd = !challenge.proxied && facts.trustworthy && (engine ?? 0) >= zstd[family];
  return withZstd ? rulesWithZstd : rules;
}

/** Headers whose value the agent's POST cannot choose have the one value that its kind of request gives. */
export const challengeHeaderValues = defineCheck({
  title: 'Values of the challenge’s headers',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: ['challenge'],
  fact: 'Fetch (WHATWG): a fetch with a text body sends Accept */* and Content-Type text/plain;charset=UTF-8; Fetch Metadata (W3C): mode cors, destination empty. Accept-Encoding with zstd: Chromium 126, Firefox 133 and newer. Measured: 0 genuine POSTs differ.',
  judge: (facts) => {
    const { challenge } = facts;
    if (!challenge) return unknown('the challenge');
    const present = rulesOf(facts, challenge).filter(({ name }) => challenge.value(name) !== undefined);
    if (present.length === 0) return unknown('a claim of a known browser');
    const { family } = facts.userAgent(challenge.value('user-agent') ?? '');
    const broken = present.filter(
      ({ name, holds }) =>
        !holds(challenge.value(name) ?? '') && !(name === 'accept-encoding' && codedByHop(challenge, family)),
    );
    if (broken.length === 0) return { result: 'agree' };
    const tame = facts.controlled === true || newerThanMeasured(facts.userAgent(challenge.value('user-agent') ?? ''));
    const strong = !tame && broken.some(({ weight }) => weight === 'strong');
    return {
      result: 'conflict',
      claim: 'a fetch by the agent',
      observation: Object.fromEntries(broken.map(({ name }) => [name, challenge.value(name) ?? ''])),
      weight: strong ? 'strong' : 'moderate',
    };
  },
  explain: (_, observation) => `No browser gives a fetch of this kind these values: ${inWords(observation)}.`,
  benign: [
    'Virus scanners and company proxies that rewrite Accept-Encoding (moderate).',
    'A site’s own service worker that makes the request anew (then moderate).',
    'A version newer than those measured (then moderate).',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'a shared dictionary at hand',
        kase: () =>
          makeCase({
            requests: { challenge: { headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd, dcb, dcz' } } },
          }),
      },
    ],
    conflict: [
      {
        name: 'a navigation’s Accept',
        kase: () => makeCase({ requests: { challenge: { headers: { Accept: 'text/html,*/*;q=0.8' } } } }),
      },
      {
        name: 'codings of another client',
        kase: () => makeCase({ requests: { challenge: { headers: { 'Accept-Encoding': 'br, gzip, deflate' } } } }),
      },
    ],
    unknown: [{ name: 'no challenge', kase: () => ({ ...makeCase(), challenge: null }) }],
  },
});
