import { realmKinds } from '@countersign/contract';
import type { Signal } from '../reading/Signal.ts';
import { text } from '../reading/text.ts';

const messageOf = (run: () => unknown): string | null => {
  try {
    run();
    return null;
  } catch (error) {
    return text((error as Error).message, 120);
  }
};

/** How the JavaScript engine words two errors and prints a native function: no page has a reason to change these. */
export const engine: Signal<'engine'> = {
  realms: realmKinds,
  moment: 'core',
  limit: 1000,
  read(scope) {
    return {
      precision: messageOf(() => (-1).toFixed(-1)),
      property: messageOf((nothing = null as unknown as Error) => nothing.name),
      lines: `${scope.isFinite}`.includes('\n'),
    };
  },
};
