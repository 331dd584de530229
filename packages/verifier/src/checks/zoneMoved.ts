import type { Facts } from './Facts.ts';

/** Whether Date had another offset when late evidence was read: the system's zone was changed during the visit. */
export function zoneMoved(facts: Facts): boolean {
  const time = facts.signal('window', 'timeZone');
  const clock = facts.signal('window', 'documentClock');
  return time !== undefined && clock !== undefined && Math.abs(clock.offset - time.now) > 1;
}
