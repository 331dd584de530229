import { realmKinds } from '@countersign/contract';
import type { Signal } from '../reading/Signal.ts';

/**
 * Whether an inspector listens to the console: it has each argument described, and V8 asks `Error.prepareStackTrace`
 * for the stack of an error (v8/src/inspector/value-mirror.cc; measured in Chromium 156). Other engines ask nobody.
 *
 * `console.groupEnd` prints nothing. It ends a group of the page only where one is open from task to task.
 */
export const inspector: Signal<'inspector'> = {
  realms: realmKinds,
  moment: 'core',
  limit: 1000,
  read({ Error: error, console }) {
    const found = Object.getOwnPropertyDescriptor(error, 'prepareStackTrace');
    let listens = false;
    const prepareStackTrace = () => {
      listens = true;
      return '';
    };
    Object.defineProperty(error, 'prepareStackTrace', { value: prepareStackTrace, configurable: true });
    try {
      (console.groupEnd as (described: unknown) => void)(new error());
    } finally {
      if (found) Object.defineProperty(error, 'prepareStackTrace', found);
      else Reflect.deleteProperty(error, 'prepareStackTrace');
    }
    return { listens };
  },
};
