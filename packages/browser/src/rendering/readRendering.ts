import { nextTask } from '../nextTask.ts';
import { readSignal } from '../reading/readSignal.ts';
import { within } from '../reading/within.ts';
import type { ReadRendering } from './handover.ts';
import { rendering } from './index.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

/** Ms to wait for a worker to have drawn. */
const limit = 1000;

export const readRendering: ReadRendering = async (states, ended, warm) => {
  const drawn = within(limit, warm).catch(() => {});
  const reading = Object.entries(rendering as Record<string, WindowLateSignal>).map(async ([id, signal]) => {
    if (signal.graphics) await drawn;
    // Ports answer in the order of asking, so that each gets a task of its own, in the registry's order.
    await nextTask();
    if (!ended()) states[id] = await readSignal(signal, globalThis, { blockedBy: [] });
  });
  await Promise.all(reading);
};
