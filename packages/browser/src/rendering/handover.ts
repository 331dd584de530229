import type { SignalState } from '@countersign/contract';

/**
 * Reads all late evidence of the window into `states` by id, each in a task of its own; begins no further one once
 * `ended`. What needs the graphics process is read when that is `warm`, or after a second.
 */
export type ReadRendering = (
  states: Record<string, SignalState<unknown>>,
  ended: () => boolean,
  warm: Promise<void>,
) => Promise<void>;

/** The script element that loads the second file, with the function that takes its reader: no global is made. */
export interface RenderingScript extends HTMLScriptElement {
  [handover]?: (read: ReadRendering) => void;
}

export const handover: unique symbol = Symbol.for('countersign.rendering') as never;
