import { realmKinds } from '@countersign/contract';
import type { Signal } from '../reading/Signal.ts';
import { text } from '../reading/text.ts';

const thrown = (run: () => unknown): Partial<Error> => {
  try {
    run();
    return {};
  } catch (error) {
    return error as Error;
  }
};

/** How the JavaScript engine words its errors and prints a native function: no page has a reason to change these. */
export const engine: Signal<'engine'> = {
  realms: realmKinds,
  moment: 'core',
  limit: 1000,
  read(scope) {
    const { message, stack } = thrown((nothing = null as unknown as Error) => nothing.name);
    return {
      precision: text(thrown(() => (-1).toFixed(-1)).message, 120),
      property: text(message, 120),
      lines: `${scope.isFinite}`.includes('\n'),
      // By Error.prepareStackTrace a page of V8 makes stacks its own.
      stack: 'prepareStackTrace' in scope.Error || typeof stack !== 'string' ? null : stack.startsWith('TypeError'),
    };
  },
};
