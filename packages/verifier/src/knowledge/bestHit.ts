import { confidenceRank } from '@countersign/contract';
import type { IpFacts, IpHit } from '@countersign/ipdata';

/** The surest reason why a flag is set; the first of equals, undefined where none is told. */
export function bestHit({ hits }: IpFacts, flag: IpHit['flag']): IpHit | undefined {
  let best: IpHit | undefined;
  for (const hit of hits) {
    if (hit.flag !== flag) continue;
    if (best === undefined || confidenceRank[hit.confidence] > confidenceRank[best.confidence]) best = hit;
  }
  return best;
}
