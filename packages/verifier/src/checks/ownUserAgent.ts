import type { UserAgentReading } from '../knowledge/readUserAgent.ts';

/**
 * Why User-Agents that differ inside one visit are no lie: apps and modes that give the page, and it alone, another one.
 *
 * An Android browser's desktop site claims desktop Linux in the page alone; an iPad's desktop mode claims a Mac; an app
 * sets its WebView's or Electron window's User-Agent and leaves its workers the engine's own. On iOS one process runs the
 * shared and service workers of all tabs and apps' views, under the User-Agent that a page was given last (WebKit,
 * WebProcessPool::updateRemoteWorkerUserAgent; until June 2026 also a shared worker's navigator.userAgent), so that they
 * may name another tab's browser, system or desktop mode. Null where none fits.
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
  // No Mac has touch points. An engine other than WebKit in any realm or request is a lie all the same.
  const handheld = claimed.family === 'safari' && touchPoints > 0 && (claimed.os === 'iOS' || claimed.os === 'macOS');
  const apple = (other: UserAgentReading) => other.family === 'safari' && (other.os === 'iOS' || other.os === 'macOS');
  if (!handheld || others.length === 0 || !others.every(apple)) return null;
  return claimed.os === 'macOS'
    ? 'the desktop mode of an iPad'
    : 'workers shared between the tabs of an iPhone or iPad';
}
