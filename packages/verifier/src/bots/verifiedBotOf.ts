import type { VerifiedBot } from '@countersign/contract';
import type { BotReading } from './BotReading.ts';

/** The bot as the verdict shows it; null where it proved nothing. */
export function verifiedBotOf(bot: BotReading | null): VerifiedBot | null {
  if (bot === null || bot.proven === null) return null;
  const { name, operator, category, proven } = bot;
  return { name, operator, category, by: proven.by };
}
