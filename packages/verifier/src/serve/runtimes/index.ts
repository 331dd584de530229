import { bun } from './bun.ts';
import { deno } from './deno.ts';
import type { Tell } from './Tell.ts';
import { workers } from './workers.ts';

/** Runtimes that know fetch's Request and tell something of the connection beside it. */
export const runtimes = { bun, deno, workers } as const satisfies Record<string, Tell>;
export type RuntimeName = keyof typeof runtimes;
