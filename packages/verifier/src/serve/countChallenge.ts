import type { Core } from '../Core.ts';
import { PublicRefused } from './PublicRefused.ts';

const windowSeconds = 60;

/** Counts a challenge for its network; refuses `rate-limited` above the limit, `store-down` as configured. */
export async function countChallenge(core: Core, address: string | null): Promise<void> {
  const prefix = core.prefix(address);
  if (prefix === null || core.challengesPerMinute === 0) return;
  let count = 0;
  try {
    count = await core.store.count(`challenge:${prefix}`, windowSeconds);
  } catch (error) {
    core.log({ event: 'store-down', problem: (error as Error).message });
    if (core.storeFailure === 'closed') throw new PublicRefused('store-down');
  }
  if (count > core.challengesPerMinute) {
    throw new PublicRefused('rate-limited', { prefix, count, limit: core.challengesPerMinute });
  }
}
