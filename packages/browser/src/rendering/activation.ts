import type { Signals } from '@countersign/contract';
import { cleanRealm } from '../cleanRealm.ts';
import { count } from '../reading/count.ts';
import { flag } from '../reading/flag.ts';
import type { Scope } from '../reading/Scope.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

// The events that give a user activation (HTML, section 6.4.1), and those that come of them.
const givers = ['keydown', 'mousedown', 'pointerdown', 'pointerup', 'mouseup', 'touchend', 'click', 'drop'];

/** More calls than Chromium lets through (third_party/blink/renderer/core/frame/navigation_rate_limiter.cc: 200 in 10 s). */
const calls = 201;

/** A blank frame's history takes every call. In a browser with its limit Chromium's console says that it was reached. */
function isUnlimited(): boolean {
  const { history } = cleanRealm() as Scope & Pick<Window, 'history'>;
  for (let call = 1; call <= calls; call += 1) history.replaceState(call, '');
  return history.state === calls;
}

/** What a document has shown once, by its clock, holds for its later visits: by then the driver may have clicked. */
const shown = new WeakMap<Performance, Signals['activation']>();

/** Whether the page counts as touched though nothing touched it: drivers run their scripts as if by a gesture. */
export const activation: WindowLateSignal<'activation'> = {
  limit: 1000,
  last: true,
  read({ navigator, performance, window }) {
    const earlier = shown.get(performance);
    if (earlier) return earlier;
    const active = flag(navigator.userActivation?.isActive);
    const seen = performance.eventCounts;
    const inputs = seen ? count(givers.reduce((sum, type) => sum + (seen.get(type) ?? 0), 0)) : null;
    // By index, since a page's own global hides `length`; one frame more is no news.
    let frames = 0;
    while (frames < 99 && window[frames]) frames += 1;
    const framed = window !== window.top;
    const alone = active && inputs === 0 && !frames && !framed && 'userAgentData' in navigator;
    const reading = { active, inputs, frames, framed, unlimited: alone ? isUnlimited() : null };
    if (alone) shown.set(performance, reading);
    return reading;
  },
};
