import type { UserAgentReading } from '../knowledge/readUserAgent.ts';

/**
 * Why User-Agents that differ inside one visit are no lie: apps and modes that give the page, and it alone, another one.
 *
 * An Android browser's desktop site claims desktop Linux in the page alone; an iPad's desktop mode claims a Mac; an app
 * sets its WebView's or Electron window's User-Agent and leaves its workers the engine's own. Null where none fits.
 */
export function ownUserAgent(
  claimed: UserAgentReading,
  others: readonly UserAgentReading[],
  touchPoints: number,
): string | null {
  // The page's claim to be such an app excuses nothing: the workers, which it cannot reach, must say so.
  if (others.some((other) => other.embedded && other.family === 'chromium')) return 'an app’s own User-Agent';
  const sameEngine = (other: UserAgentReading) => other.family === claimed.family && other.engine === claimed.engine;
  if (others.some((other) => other.os === 'Android' && sameEngine(other)) && claimed.os !== 'Android') {
    return touchPoints > 0 ? 'the desktop site of an Android browser' : null;
  }
  const isPad = claimed.family === 'safari' && claimed.os === 'macOS' && touchPoints > 0;
  return isPad && others.some((other) => other.os === 'iOS') ? 'the desktop mode of an iPad' : null;
}
