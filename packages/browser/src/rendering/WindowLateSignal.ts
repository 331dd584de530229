import type { WindowLateId } from '@countersign/contract';
import type { Signal } from '../reading/Signal.ts';

/** One signal as the second file reads it in the window: its time limit in ms, and how. */
export type WindowLateSignal<K extends WindowLateId = WindowLateId> = Pick<Signal<K>, 'limit' | 'read'>;
