import type { IpFacts, IpHit } from '@countersign/ipdata';

const rank = { low: 1, medium: 2, high: 3 } as const;

/** The surest reason why a flag is set; the first of equals, undefined where none is told. */
export function bestHit({ hits }: IpFacts, flag: IpHit['flag']): IpHit | undefined {
  let best: IpHit | undefined;
  for (const hit of hits) {
    if (hit.flag === flag && (best === undefined || rank[hit.confidence] > rank[best.confidence])) best = hit;
  }
  return best;
}
