import { isPlainObject } from '@countersign/contract';
import * as v from 'valibot';
import type { Core } from '../Core.ts';
import { Refused } from '../Refused.ts';
import type { Observation } from './observation.ts';
import type { Observable } from './rawRequest.ts';
import { reportedObservation } from './reportedObservation.ts';
import { type ReportedRequest, requestSchema } from './requestSchema.ts';

/** What stands for a request in `verify` and `inspect`: an observation, what a backend reports, or the request itself. */
export type Reported = Observation | ReportedRequest | Observable;

/** Reads what a backend reports as JSON; refuses `malformed` for another shape or for an `ip` that is no address. */
export function readReport(input: unknown, endpoint: 'use' | 'inspect', core: Core): Observation {
  // The schema alone would take a list for an object without members.
  if (!isPlainObject(input)) throw new Refused('malformed', { request: 'not an object' });
  const parsed = v.safeParse(requestSchema, input, { abortEarly: true });
  if (!parsed.success) throw new Refused('malformed', { request: v.getDotPath(parsed.issues[0]) ?? '' });
  const { ip } = parsed.output;
  const address = ip == null || ip === '' ? null : core.observer.address(ip);
  if (ip && address === null) throw new Refused('malformed', { request: 'ip' });
  return reportedObservation(parsed.output, endpoint, address, core.clock.now());
}

/** Reads whichever form a request came in within the process. */
export function readReported(input: Reported, endpoint: 'use' | 'inspect', core: Core): Observation {
  if (typeof input !== 'object' || input === null) throw new Refused('malformed', { request: typeof input });
  if ('endpoint' in input && 'headers' in input) return { ...input, endpoint };
  if (input instanceof Request || 'rawHeaders' in input || 'req' in input) {
    return core.observer.observe(input, { endpoint });
  }
  return readReport(input, endpoint, core);
}
