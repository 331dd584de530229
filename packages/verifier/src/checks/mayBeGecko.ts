import type { Facts } from './Facts.ts';

/** Whether the browser may be one of Firefox's: it claims to be, or claims none that is known. */
export const mayBeGecko = ({ claimed }: Pick<Facts, 'claimed'>): boolean =>
  claimed.family === 'firefox' || claimed.family === 'other';
