import type { WindowLateId } from '@countersign/contract';
import { nextTask } from '../nextTask.ts';
import { readSignal } from '../reading/readSignal.ts';
import type { ReadRendering } from './handover.ts';
import { rendering } from './index.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

export const readRendering: ReadRendering = async (take, ended) => {
  const reading: Promise<void>[] = [];
  for (const [id, signal] of Object.entries(rendering) as [WindowLateId, WindowLateSignal][]) {
    await nextTask();
    if (ended()) return;
    reading.push(readSignal(signal, globalThis, { blockedBy: [] }).then((state) => take(id, state)));
  }
  await Promise.all(reading);
};
