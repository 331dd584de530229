import type { WindowLateId } from '@countersign/contract';
import type { Signal } from '../reading/Signal.ts';

/** One signal as the second file reads it in the window: its time limit in ms, and how. */
export interface WindowLateSignal<K extends WindowLateId = WindowLateId> extends Pick<Signal<K>, 'limit' | 'read'> {
  /** It needs the browser's graphics process, whose start would block the page. */
  graphics?: true;
  /** Read when the others are in: what it tells of comes while the page is used. */
  last?: true;
}
