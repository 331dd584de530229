import type { ErrorState } from '@countersign/contract';
import { loadRendering } from './loadRendering.ts';
import { nextTask } from './nextTask.ts';
import { errorState } from './reading/errorState.ts';
import type { SignalStates } from './reading/readSignals.ts';
import type { PolicyWatch } from './realms/watchPolicy.ts';

/** The window's late evidence under way. */
export interface Rendering {
  /** What is in so far. */
  states: SignalStates;
  /** What holds for the rest; undefined once all is in. */
  rest: ErrorState | undefined;
  /** All is in, or will not come; never rejects. */
  done: Promise<void>;
  end(): void;
}

interface RenderingOptions {
  /** The window's core is read. */
  core: Promise<unknown>;
  /** The graphics process runs. */
  warm: Promise<void>;
  policy: PolicyWatch;
  wanted: boolean;
}

/** Loads the second file beside the realms and has it read the window once `core` is in; nothing of it where that is not wanted. */
export function startRendering(mount: string, { core, warm, policy, wanted }: RenderingOptions): Rendering {
  let ended = !wanted;
  const isEnded = () => ended;
  const run = async () => {
    try {
      await nextTask();
      if (ended) return;
      const [read] = await Promise.all([loadRendering(mount, policy), core]);
      await read(rendering.states, isEnded, warm);
      rendering.rest = undefined;
    } catch (error) {
      rendering.rest = errorState(error);
    }
  };
  const rendering: Rendering = {
    states: {},
    rest: { error: 'pending' },
    done: Promise.resolve().then(run),
    end() {
      ended = true;
    },
  };
  return rendering;
}
