import type { Command } from './Command.ts';
import { ip } from './ip.ts';
import { ja4 } from './ja4.ts';
import { keys } from './keys.ts';
import { refresh } from './refresh.ts';
import { serve } from './serve.ts';

/** Every command, by its name. */
export const commands = { serve, refresh, ip, ja4, keys } satisfies Record<string, Command>;
