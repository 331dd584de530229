import type { Facts } from './Facts.ts';

/** Whether a desktop's User-Agent is that of a phone's or tablet's desktop site: the touch screen and the platform stay. */
export function onHandheld({ claimed, signal }: Facts): boolean {
  const navigator = signal('window', 'navigator');
  return (
    (navigator?.maxTouchPoints ?? 0) > 0 && !claimed.mobile && /^Linux a(?:rm|arch64)/.test(navigator?.platform ?? '')
  );
}
