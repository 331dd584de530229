import { countInteraction, type InteractionCounter, interactionTypes } from './countInteraction.ts';

/** Pointer and keyboard of this window being counted. */
export interface InteractionWatch {
  readonly value: InteractionCounter['value'];
  end(): void;
}

let counter: InteractionCounter | undefined;
let watches = 0;

/**
 * Counts from now on, or goes on counting where another watch does; with the last watch's end all of it is forgotten.
 * Passive, and in the window's capture phase: nothing of the page waits for it, and little of the page hides from it.
 */
export function watchInteraction(): InteractionWatch {
  const shared = counter ?? countInteraction();
  if (!counter)
    for (const type of interactionTypes) addEventListener(type, shared.heed, { capture: true, passive: true });
  counter = shared;
  watches += 1;
  let ended = false;
  return {
    value: shared.value,
    end() {
      if (ended) return;
      ended = true;
      watches -= 1;
      if (watches) return;
      for (const type of interactionTypes) removeEventListener(type, shared.heed, true);
      counter = undefined;
    },
  };
}
