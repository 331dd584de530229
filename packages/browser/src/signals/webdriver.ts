import { flag } from '../reading/flag.ts';
import type { Signal } from '../reading/Signal.ts';

/** navigator.webdriver, and whether it was put on navigator itself instead of its prototype. */
export const webdriver: Signal<'webdriver'> = {
  realms: ['window'],
  moment: 'core',
  limit: 1000,
  read({ navigator }) {
    return {
      value: flag(navigator.webdriver),
      own: Object.getOwnPropertyDescriptor(navigator, 'webdriver') !== undefined,
    };
  },
};
