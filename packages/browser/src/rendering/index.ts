import type { WindowLateId } from '@countersign/contract';
import { webgl } from '../signals/webgl.ts';
import type { windowLateIds } from './ids.ts';
import { math } from './math.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

/** Every signal of the second file, in the order of reading; a row without a line here and in ids.ts does not compile. */
export const rendering = {
  math,
  webgl,
} satisfies { [K in WindowLateId]: WindowLateSignal<K> } satisfies Record<(typeof windowLateIds)[number], unknown>;
