import type { OrderedKind } from '../../packages/verifier/src/knowledge/orderChains.ts';
import type { Capture, CapturedRequest } from './Capture.ts';
import { type Era, isPlain, learnEras, type OrderSample } from './learnOrders.ts';

export interface EraRow extends Era {
  family: 'chromium' | 'firefox';
  kind: OrderedKind;
}

/** A text by `fetch`, without headers of the page’s: the agent’s own POST but for its path. */
export const agentShape: ReadonlySet<string> = new Set(['/api/fetch-post-text', '/api/cors-post-text']);

const mediaDests: ReadonlySet<string | undefined> = new Set(['video', 'audio', 'track']);

/** Whose order a request keeps; that of a media element may come from a page that asks for a part of a file, too. */
export function orderedKind({ kind, headers }: CapturedRequest): OrderedKind {
  const value = (wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
  const media = mediaDests.has(value('sec-fetch-dest')) || value('range') !== undefined;
  return kind === 'subresource' && media ? 'media' : kind;
}

/** A page that sets up to sixteen headers of its own; that many move the rest. */
const manyHeaders = 'chromium-156-many-headful.jsonl';

/** What the eras are learned from and judged on: the requests of the captures to which no page added a header. */
export function* plainRequests(captures: readonly Capture[]) {
  for (const { file, family, major, requests } of captures) {
    if ((family !== 'chromium' && family !== 'firefox') || major === undefined || file === manyHeaders) continue;
    for (const request of requests) {
      const names = request.headers.map(([name]) => name.toLowerCase());
      const kinds = [orderedKind(request), ...(agentShape.has(request.path) ? ['challenge' as const] : [])];
      if (isPlain(names)) yield { family, major, kinds, names, request, file };
    }
  }
}

/** The eras of every family and kind of request, by family, kind and age. */
export function eraTable(captures: readonly Capture[]): EraRow[] {
  const classes = new Map<string, { family: EraRow['family']; kind: EraRow['kind']; samples: OrderSample[] }>();
  for (const { family, kinds, major, names } of plainRequests(captures)) {
    for (const kind of kinds) {
      const key = `${family} ${kind}`;
      const held = classes.get(key) ?? { family, kind, samples: [] };
      held.samples.push({ major, names });
      classes.set(key, held);
    }
  }
  return [...classes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { family, kind, samples }]) => learnEras(kind, samples).map((era) => ({ family, kind, ...era })));
}
