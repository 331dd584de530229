import { nextTask } from '../nextTask.ts';
import { readSignal } from '../reading/readSignal.ts';
import { within } from '../reading/within.ts';
import type { ReadRendering } from './handover.ts';
import { rendering } from './index.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

/** Ms to wait for a worker to have drawn, and for the others before what is read last. */
const limit = 1000;
const lastLimit = 500;

export const readRendering: ReadRendering = async (states, ended, warm) => {
  const drawn = within(limit, warm).catch(() => {});
  const signals = Object.entries(rendering as Record<string, WindowLateSignal>);
  const read = async ([id, signal]: (typeof signals)[number]): Promise<void> => {
    if (signal.graphics) await drawn;
    // Ports answer in the order of asking, so that each gets a task of its own, in the registry's order.
    await nextTask();
    if (!ended()) states[id] = await readSignal(signal, globalThis, { blockedBy: [] });
  };
  const others = Promise.all(signals.filter(([, { last }]) => !last).map(read));
  await within(lastLimit, others).catch(() => {});
  await Promise.all(signals.filter(([, { last }]) => last).map(read));
  await others;
};
