import { nextTask } from '../nextTask.ts';
import { readSignal } from '../reading/readSignal.ts';
import type { ReadRendering } from './handover.ts';
import { rendering } from './index.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

export const readRendering: ReadRendering = async (states, ended) => {
  const reading: Promise<void>[] = [];
  for (const [id, signal] of Object.entries(rendering as Record<string, WindowLateSignal>)) {
    await nextTask();
    if (ended()) return;
    reading.push(
      readSignal(signal, globalThis, { blockedBy: [] }).then((state) => {
        states[id] = state;
      }),
    );
  }
  await Promise.all(reading);
};
