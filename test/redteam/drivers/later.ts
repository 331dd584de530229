import type { Lab } from '../Lab.ts';

/** The same visit by way of a page that goes there after some seconds: what the browser starts with is up by then. */
export const later = (lab: Lab): Lab => ({ ...lab, url: lab.url.replace('/visit/', '/later/') });
