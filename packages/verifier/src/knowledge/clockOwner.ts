import type { Signals } from '@countersign/contract';
import type { UserAgentReading } from './readUserAgent.ts';
import type { ClockOwner } from './zoneRule.ts';

/** Whose clock it is that a browser reads, by its User-Agent and by what its desktop sites leave as it is. */
export function clockOwner(
  { family, os }: UserAgentReading,
  navigator?: Pick<Signals['navigator'], 'maxTouchPoints' | 'platform'>,
): ClockOwner {
  const touched = (navigator?.maxTouchPoints ?? 0) > 0;
  // An iPad says Macintosh, and a Mac has no touch screen; Android's desktop site keeps its platform.
  const desktopSite = touched && (os === 'macOS' || /^Linux a(?:rm|arch64)/.test(navigator?.platform ?? ''));
  return {
    // One that claims no browser that is known may be a Firefox.
    gecko: family === 'firefox' || family === 'other',
    handheld: os === 'Android' || os === 'iOS' || desktopSite,
  };
}
