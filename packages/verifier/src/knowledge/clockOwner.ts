import type { Signals } from '@countersign/contract';
import { isHandheld } from './isHandheld.ts';
import type { UserAgentReading } from './readUserAgent.ts';
import type { ClockOwner } from './zoneRule.ts';

/** What the zone rule has to know of the browser whose clock it reads. */
export const clockOwner = (reading: UserAgentReading, navigator?: Signals['navigator']): ClockOwner => ({
  // One that claims no browser that is known may be a Firefox.
  gecko: reading.family === 'firefox' || reading.family === 'other',
  handheld: isHandheld(reading, navigator),
});
