import { chromiumWeights, firefoxWeights } from '../knowledge/priorityWeights.ts';
import type { RequestFacts } from './RequestFacts.ts';

const highestOfFetch = chromiumWeights[1] ?? 0;

/**
 * Whether an engine sends this weight with this request. Page scripts can lower a fetch's priority, and raise it a step; a
 * load group of Firefox adds its own to all that a page asks for (nsDocLoader.cpp, AdjustPriority): `sent seldom`.
 */
export function weightFits(
  family: 'chromium' | 'firefox',
  request: RequestFacts,
  weight: number,
): 'sent' | 'sent seldom' | 'sent elsewhere' | 'never sent' {
  const { endpoint } = request.observation;
  const fetched = endpoint === 'challenge' || endpoint === 'inside';
  if (family === 'chromium') {
    if (!chromiumWeights.includes(weight)) return 'never sent';
    return fetched && weight > highestOfFetch ? 'sent elsewhere' : 'sent';
  }
  if (weight < firefoxWeights.least || weight > firefoxWeights.most) return 'never sent';
  if (!fetched || firefoxWeights.fetched.includes(weight)) return 'sent';
  return weight === firefoxWeights.most ? 'sent elsewhere' : 'sent seldom';
}
