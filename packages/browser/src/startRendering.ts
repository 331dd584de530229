import { loadRendering } from './loadRendering.ts';
import { errorState } from './reading/errorState.ts';
import type { SignalStates } from './reading/readSignals.ts';
import type { PolicyWatch } from './realms/watchPolicy.ts';
import { windowLateIds } from './rendering/ids.ts';

/** The window's late evidence under way. */
export interface Rendering {
  /** What is in so far; the rest is `pending`. */
  states: Readonly<SignalStates>;
  /** All is in, or will not come; never rejects. */
  done: Promise<void>;
  end(): void;
}

/** Loads the second file and has it read the window, once `core` is in; nothing of it where that is not wanted. */
export function startRendering(mount: string, core: Promise<unknown>, policy: PolicyWatch, wanted: boolean): Rendering {
  const states: SignalStates = {};
  const fill = (state: SignalStates[string]) => {
    for (const id of windowLateIds) if (!states[id] || 'error' in states[id]) states[id] = state;
  };
  let ended = !wanted;
  const run = async () => {
    await core;
    if (ended) return;
    try {
      const read = await loadRendering(mount, policy);
      if (ended) return;
      await read(
        (id, state) => {
          states[id] = state;
        },
        () => ended,
      );
    } catch (error) {
      fill(errorState(error));
    }
  };
  fill({ error: 'pending' });
  return {
    states,
    done: run(),
    end() {
      ended = true;
    },
  };
}
