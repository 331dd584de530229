import type { Told } from '../../observe/Told.ts';

/** Says what is known of a request's connection; `info` is what the runtime gives a handler beside the request. */
export type Tell = (request: Request, ...info: readonly unknown[]) => Told;
