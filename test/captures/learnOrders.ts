import type { OrderedKind } from '../../packages/verifier/src/knowledge/orderChains.ts';
import { type Before, coverPairs } from './coverPairs.ts';

/** The names of one request in wire order, in small letters, and the version that sent it. */
export interface OrderSample {
  major: number;
  names: readonly string[];
}

/** Neighbouring versions of which none turns a pair round that another keeps. */
export interface Era {
  majors: number[];
  chains: string[][];
}

/** From one measured major to the next, at most: what Chromium 103 sends was not told by 92 and 106. */
const widestStep = 10;

/** The versions that an era may judge, from the oldest to the newest of each run without a wider step. */
export function spansOf(majors: readonly number[]): [oldest: number, newest: number][] {
  const spans: [number, number][] = [];
  for (const major of majors) {
    const last = spans.at(-1);
    if (last && major - last[1] <= widestStep) last[1] = major;
    else spans.push([major, major]);
  }
  return spans;
}

/**
 * Headers that browsers add of their own accord, and none that a proxy, an extension or a setting adds: `host` and
 * `connection` are placed by proxies, `dnt`, `sec-gpc` and `save-data` by settings and forks.
 */
const vocabulary: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'access-control-request-headers',
  'access-control-request-method',
  'cache-control',
  'content-length',
  'content-type',
  'cookie',
  'if-modified-since',
  'if-none-match',
  'origin',
  'pragma',
  'priority',
  'range',
  'referer',
  'sec-ch-ua',
  'sec-ch-ua-mobile',
  'sec-ch-ua-platform',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'sec-fetch-storage-access',
  'sec-fetch-user',
  'sec-websocket-extensions',
  'sec-websocket-key',
  'sec-websocket-version',
  'service-worker',
  'te',
  'upgrade',
  'upgrade-insecure-requests',
  'user-agent',
]);
const placed: ReadonlySet<string> = new Set(['host', 'connection']);

/** Whether all names are of the browser’s own accord: others grow Chromium’s hash table, which moves the rest. */
export const isPlain = (names: readonly string[]): boolean =>
  names.every((name) => vocabulary.has(name) || placed.has(name));

/** Names that a page may give a request of its own, which moves them from the browser's place for them. */
const pageMaySet: ReadonlySet<string> = new Set([
  'accept-language',
  'cache-control',
  'if-modified-since',
  'if-none-match',
  'pragma',
  'priority',
  'range',
  'upgrade-insecure-requests',
]);
const ofPages: ReadonlySet<OrderedKind> = new Set(['subresource', 'media', 'worker']);

/**
 * What Chromium writes anew after a redirect, behind the metadata: hints and Origin of a navigation (measured from 116 to
 * 156), Origin of a page's request (in 156). No server can tell whether there was one.
 */
const documentAnew: ReadonlySet<string> = new Set(['origin', 'sec-ch-ua', 'sec-ch-ua-mobile', 'sec-ch-ua-platform']);
const originAnew: ReadonlySet<string> = new Set(['origin']);
const writtenAnew: Partial<Record<OrderedKind, ReadonlySet<string>>> = {
  navigation: documentAnew,
  form: documentAnew,
  subresource: originAnew,
  media: originAnew,
};
/** Before and behind both places. */
const beyond: ReadonlySet<string> = new Set([
  'accept-encoding',
  'accept-language',
  'cache-control',
  'content-length',
  'cookie',
  'pragma',
  'priority',
  'referer',
]);

/** Whether the order of two names is the same with a redirect and without one. */
function isSteady(kind: OrderedKind, first: string, second: string): boolean {
  const anew = writtenAnew[kind];
  if (anew === undefined || anew.has(first) === anew.has(second)) return true;
  return beyond.has(anew.has(first) ? second : first);
}

/** Every pair of names that at least one sample holds, by the first. */
function pairsOf(kind: OrderedKind, samples: readonly OrderSample[]): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const { names } of samples) {
    const known = names.filter((name) => vocabulary.has(name) && !(ofPages.has(kind) && pageMaySet.has(name)));
    for (const [at, first] of known.entries()) {
      const seconds = pairs.get(first) ?? new Set();
      for (const second of known.slice(at + 1)) if (isSteady(kind, first, second)) seconds.add(second);
      pairs.set(first, seconds);
    }
  }
  return pairs;
}

/** Those that no sample turns round. */
function settled(pairs: Before): Map<string, Set<string>> {
  const kept = new Map<string, Set<string>>();
  for (const [first, seconds] of pairs) {
    const always = [...seconds].filter((second) => !pairs.get(second)?.has(first));
    if (always.length > 0) kept.set(first, new Set(always));
  }
  return kept;
}

/** Chains of what all samples keep; none where there is no sample. */
export const learnChains = (kind: OrderedKind, samples: readonly OrderSample[]): string[][] =>
  coverPairs(settled(pairsOf(kind, samples)));

function turnedRound(pairs: Before, others: Before): boolean {
  for (const [first, seconds] of settled(pairs)) {
    for (const second of seconds) {
      if (others.get(second)?.has(first) && !others.get(first)?.has(second)) return true;
    }
  }
  return false;
}

/** Eras, oldest first: a version begins a new one where it turns a pair round that all before it in its era keep. */
export function learnEras(kind: OrderedKind, samples: readonly OrderSample[]): Era[] {
  const majors = [...new Set(samples.map(({ major }) => major))].sort((a, b) => a - b);
  const eras: { majors: number[]; samples: OrderSample[] }[] = [];
  for (const major of majors) {
    const own = samples.filter((sample) => sample.major === major);
    const era = eras.at(-1);
    if (era === undefined || turnedRound(pairsOf(kind, era.samples), pairsOf(kind, own))) {
      eras.push({ majors: [major], samples: own });
    } else {
      era.majors.push(major);
      era.samples.push(...own);
    }
  }
  return eras.map((era) => ({ majors: era.majors, chains: learnChains(kind, era.samples) }));
}
