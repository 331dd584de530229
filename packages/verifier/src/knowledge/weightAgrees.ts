import { chromiumWeights, firefoxWeights, unsentWeight } from './priorityWeights.ts';

/** Urgency of a Priority header; 3 where it names none (RFC 9218 section 4.1). */
function urgencyOf(value: string): number {
  const at = value.indexOf('u=');
  return at < 0 ? 3 : value.charCodeAt(at + 2) - 48;
}

/** Whether a Priority header and a HEADERS frame's weight can come of one priority; null where that is not known. */
export function weightAgrees(family: 'chromium' | 'firefox', priority: string, weight: number): boolean | null {
  const urgency = urgencyOf(priority);
  // A weight that Chromium never sends is another check's: a hop in between loses it and hands the header on.
  if (family === 'chromium') return chromiumWeights.includes(weight) ? chromiumWeights[urgency] === weight : null;
  return urgency === 0 && weight !== unsentWeight ? weight >= firefoxWeights.urgent : null;
}
