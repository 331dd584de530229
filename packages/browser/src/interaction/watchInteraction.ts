import { interactionTypes } from '@countersign/contract';
import { countInteraction, type InteractionCounter } from './countInteraction.ts';

/** Pointer and keyboard of this window being counted. */
export interface InteractionWatch {
  readonly value: InteractionCounter['value'];
  end(): void;
}

const watches = new Set<InteractionWatch>();
let counter: InteractionCounter;

const listen = (to: typeof addEventListener | typeof removeEventListener): void => {
  for (const type of interactionTypes) to(type, counter.heed, true);
};

/**
 * Counts from now on, or goes on counting where another watch does; with the last watch's end all of it is forgotten.
 * In the window's capture phase, where little of the page hides from it; none of these events waits for a listener.
 */
export function watchInteraction(): InteractionWatch {
  if (!watches.size) {
    counter = countInteraction();
    listen(addEventListener);
  }
  const watch: InteractionWatch = {
    value: counter.value,
    end() {
      watches.delete(watch);
      if (!watches.size) listen(removeEventListener);
    },
  };
  watches.add(watch);
  return watch;
}
