import type { Observation } from '@countersign/verifier';

/** What can be seen of a request, and the requests that have it. */
const facts = {
  address: { has: () => true, sees: ({ address }) => address !== null },
  scheme: { has: () => true, sees: ({ scheme }) => scheme !== null },
  'HTTP version': { has: () => true, sees: ({ httpVersion }) => httpVersion !== null },
  connection: { has: () => true, sees: ({ connection }) => connection !== null },
  order: { has: () => true, sees: ({ ordered }) => ordered },
  case: { has: ({ httpVersion }) => httpVersion === '1.1', sees: ({ cased }) => cased },
  JA4: { has: ({ scheme }) => scheme === 'https', sees: ({ ja4 }) => ja4 !== undefined },
  'HTTP/2 settings': { has: ({ httpVersion }) => httpVersion === '2.0', sees: ({ h2 }) => /^[^|]/.test(h2 ?? '') },
  'pseudo-headers': { has: ({ httpVersion }) => httpVersion === '2.0', sees: ({ h2 }) => /[^|]$/.test(h2 ?? '') },
  weight: { has: ({ httpVersion }) => httpVersion === '2.0', sees: ({ weight }) => weight !== undefined },
  TCP: { has: () => true, sees: ({ tcp }) => tcp !== undefined },
} as const satisfies Record<
  string,
  {
    has: (sent: { scheme: 'http' | 'https'; httpVersion: string }) => boolean;
    sees: (seen: Observation) => boolean;
  }
>;

export type Fact = keyof typeof facts;
/** `seen`: in every request; `none`: this protocol has no such thing. */
export type Seen = Record<Fact, 'seen' | 'some' | 'unknown' | 'none'>;

/** Which facts a mount saw in all requests of a visit. */
export function seenFacts(
  observations: readonly Observation[],
  sent: { scheme: 'http' | 'https'; httpVersion: string },
): Seen {
  const rows = Object.entries(facts).map(([fact, { has, sees }]) => {
    const count = observations.filter(sees).length;
    const seen = count === observations.length ? 'seen' : count > 0 ? 'some' : 'unknown';
    return [fact, has(sent) ? seen : 'none'] as const;
  });
  return Object.fromEntries(rows) as Seen;
}
