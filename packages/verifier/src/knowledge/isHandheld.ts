import type { Signals } from '@countersign/contract';
import type { UserAgentReading } from './readUserAgent.ts';

/** Whether a browser is a phone's or a tablet's, by its User-Agent and by what its desktop sites leave as it is. */
export function isHandheld(
  { os }: Pick<UserAgentReading, 'os'>,
  navigator?: Pick<Signals['navigator'], 'maxTouchPoints' | 'platform'>,
): boolean {
  if (os === 'Android' || os === 'iOS') return true;
  if (!((navigator?.maxTouchPoints ?? 0) > 0)) return false;
  // An iPad says Macintosh, and a Mac has no touch screen; Android's desktop site keeps its platform.
  return os === 'macOS' || /^Linux a(?:rm|arch64)/.test(navigator?.platform ?? '');
}
