import type { networkClasses } from './networkClasses.ts';

/** A class of network, by what it is used for. */
export type NetworkClass = keyof typeof networkClasses;
