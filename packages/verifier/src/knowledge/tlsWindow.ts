import { remembered } from './remembered.ts';
import { type TlsWindow, tlsWindows } from './tlsWindows.ts';

// A JA4 that is reported may be any text, a name of Object's prototype too.
const windows = new Map(Object.entries(tlsWindows));

/** Whose hello a JA4 is, and of which versions; undefined where that is not known. */
export const tlsWindow: (ja4: string) => TlsWindow | undefined = remembered((ja4) =>
  windows.get(ja4.slice(ja4.indexOf('_') + 1)),
);
