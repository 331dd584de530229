import type { WindowLateSignal } from './WindowLateSignal.ts';

/**
 * Local time by the DOM, which asks the system for the zone, where Date asks the engine's own table.
 * An override of the developer protocol, and every script that replaces Date, changes the latter alone.
 */
export const documentClock: WindowLateSignal<'documentClock'> = {
  limit: 1000,
  read({ document, Date: date }) {
    const now = new date();
    return {
      text: document.implementation.createHTMLDocument('').lastModified.slice(0, 32),
      clock: now.getTime(),
      offset: now.getTimezoneOffset(),
    };
  },
};
