import type { Verdict } from '@countersign/contract';
import type { View } from '../visit/view.ts';
import { address } from './address.ts';
import { claims } from './claims.ts';
import { coverage } from './coverage.ts';
import { findings } from './findings.ts';
import { labels } from './labels.ts';
import { outcome } from './outcome.ts';
import { raw } from './raw.ts';
import { realms } from './realms.ts';
import { tokenSize } from './tokenSize.ts';
import { wire } from './wire.ts';

/** Everything a verdict says, outcome first. */
export const verdict = (
  judged: Verdict,
  shown: { view: View; token: string; milliseconds: number },
): { head: HTMLElement; body: HTMLElement[] } => ({
  head: outcome(judged, shown.milliseconds),
  body: [
    labels(judged),
    claims(judged, shown.view),
    findings(judged),
    realms(shown.view.realms),
    wire(shown.view),
    address(judged),
    coverage(judged),
    tokenSize(shown.token),
    raw(judged),
  ],
});
