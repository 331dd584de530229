import type { Command } from './Command.ts';
import { ip } from './ip.ts';
import { keys } from './keys.ts';
import { serve } from './serve.ts';

/** Every command, by its name. */
export const commands = { serve, ip, keys } satisfies Record<string, Command>;
