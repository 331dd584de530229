import type { IpProvider } from '@countersign/ipdata';
import { waitAtMost } from './bots/waitAtMost.ts';
import { ConfigError } from './ConfigError.ts';

/** Looks addresses up in sources that take time; resolves when they have or when patience is at an end, never rejects. */
export type PrepareIp = (addresses: readonly (string | null | undefined)[]) => Promise<void>;

/** At most this long, in ms, a verdict can be made to wait. */
const longest = 10_000;

/**
 * Starts the look-ups of sources that take time (services) and waits for them at most `patience` ms; what
 * comes later counts from the next time on. Null where no source takes time. Throws `ConfigError` `bad-option`.
 */
export function ipPreparation(ip: IpProvider | null, patience: number): PrepareIp | null {
  if (!(patience >= 0 && patience <= longest)) {
    throw new ConfigError('bad-option', `ipPatience is 0 to ${longest} ms`, {
      values: { ipPatience: String(patience) },
    });
  }
  const { prepare } = ip ?? {};
  if (prepare === undefined) return null;
  return async (addresses) => {
    const asked = [...new Set(addresses)].filter((address) => typeof address === 'string');
    const looked = Promise.allSettled(asked.map((address) => prepare.call(ip, address)));
    if (patience === 0) return;
    await waitAtMost(looked, patience);
  };
}
