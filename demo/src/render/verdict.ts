import type { Verdict } from '@countersign/contract';
import type { View } from '../visit/view.ts';
import { address } from './address.ts';
import { adopt } from './adopt.ts';
import { claims } from './claims.ts';
import { contents } from './contents.ts';
import { coverage } from './coverage.ts';
import { findings } from './findings.ts';
import { labels } from './labels.ts';
import { outcome } from './outcome.ts';
import { raw } from './raw.ts';
import { realms } from './realms.ts';
import { tokenSize } from './tokenSize.ts';
import { wire } from './wire.ts';

/** Everything a verdict says, outcome first. */
export function verdict(
  judged: Verdict,
  shown: { view: View; token: string; milliseconds: number },
): { head: HTMLElement; body: HTMLElement[] } {
  const sections = [
    labels(judged, shown.view),
    address(judged, shown.view),
    claims(judged, shown.view),
    findings(judged, shown.view),
    realms(shown.view.realms),
    wire(shown.view),
    coverage(judged),
    tokenSize(shown.token),
    adopt(),
    raw(judged),
  ];
  return { head: outcome(judged, shown.view, shown.milliseconds), body: [contents(sections), ...sections] };
}
