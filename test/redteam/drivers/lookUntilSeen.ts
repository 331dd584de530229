import { setTimeout as sleep } from 'node:timers/promises';
import type { Lab } from '../Lab.ts';

/** Calls `look` (waits for the page's heading and reads it) at once and again until the visit is seen, as a scraper does. */
export async function lookUntilSeen(lab: Lab, look: () => Promise<unknown>): Promise<void> {
  let over = false;
  const seen = lab.seen().finally(() => {
    over = true;
  });
  while (!over) {
    // The page may go elsewhere while it is looked at.
    const looked = look().catch(() => undefined);
    await Promise.race([seen, looked.then(() => sleep(500))]);
  }
  await seen;
}
