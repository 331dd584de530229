import { remembered } from '../knowledge/remembered.ts';
import type { KnownBot } from './KnownBot.ts';
import { knownBots } from './knownBots.ts';

const named = Object.values<KnownBot>(knownBots);

/** The known bot that a User-Agent names; null where it names none. */
export const claimedBot: (userAgent: string) => KnownBot | null = remembered(
  (text) => named.find(({ pattern }) => pattern?.test(text)) ?? null,
);
