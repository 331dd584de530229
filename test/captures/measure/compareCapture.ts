import { brokenPair } from '../../../packages/verifier/src/knowledge/brokenPair.ts';
import { eraOrders } from '../../../packages/verifier/src/knowledge/eraOrders.ts';
import type { OrderedKind } from '../../../packages/verifier/src/knowledge/orderChains.ts';
import { orderChainsFor } from '../../../packages/verifier/src/knowledge/orderChainsFor.ts';
import type { Capture, CapturedRequest } from '../Capture.ts';
import { orderedKind } from '../eraTable.ts';
import { isPlain } from '../learnOrders.ts';

const own = ({ headers }: CapturedRequest) => headers.filter(([name]) => !name.startsWith(':'));
const lower = (request: CapturedRequest): string[] => own(request).map(([name]) => name.toLowerCase());
const key = ({ method, path, httpVersion }: CapturedRequest) => `${method} ${path} ${httpVersion}`;
/** What a run, a host or a page decides, and not a build. */
const varying: ReadonlySet<string> = new Set([
  'content-length',
  'cookie',
  'host',
  'origin',
  'referer',
  'sec-websocket-key',
]);

function differences(now: CapturedRequest, then: readonly CapturedRequest[]): string[] {
  const names = lower(now).join(' ');
  if (then.length === 0) return [];
  const same = then.find((one) => lower(one).join(' ') === names);
  if (same === undefined) return [`${key(now)}: ${names}\n    was: ${lower(then[0] as CapturedRequest).join(' ')}`];
  return own(now).flatMap(([name, value], at) => {
    const held = own(same)[at]?.[1];
    const differs = held !== value && !varying.has(name.toLowerCase()) && !/boundary=/.test(value);
    return differs ? [`${key(now)}: ${name}: ${value}\n    was: ${held}`] : [];
  });
}

/** Where a new capture differs from the tables and from what was recorded of the same version, in words. */
export function compareCapture(now: Capture, recorded: readonly Capture[]): string[] {
  const { family = 'other', major = null, requests } = now;
  const newest = (kind: OrderedKind) =>
    eraOrders.filter((era) => era.family === family && era.kind === kind).at(-1)?.newest ?? null;
  const same = recorded.filter((one) => one.family === family && one.major === major && one.scheme === now.scheme);
  return requests.flatMap((request) => {
    const names = lower(request);
    const place = (name: string) => names.indexOf(name);
    const kind = orderedKind(request);
    const { structural, era } = orderChainsFor(family, kind, major);
    const latest = era ?? orderChainsFor(family, kind, newest(kind)).era;
    const broken = brokenPair(structural, place);
    const turned = latest === null || !isPlain(names) ? null : brokenPair(latest, place);
    const then = same.flatMap((one) => one.requests).filter((one) => key(one) === key(request));
    return [
      ...(broken ? [`${key(request)}: breaks the structural order ${broken.join(' < ')}: ${names.join(' ')}`] : []),
      ...(turned
        ? [`${key(request)}: breaks ${era ? 'its era' : 'the latest era'}, ${turned.join(' < ')}: ${names.join(' ')}`]
        : []),
      ...differences(request, then),
    ];
  });
}
