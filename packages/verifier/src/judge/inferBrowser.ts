import type { BrowserIdentity } from '@countersign/contract';
import type { Facts } from '../checks/Facts.ts';
import { readIdentity } from './readIdentity.ts';

/**
 * Whom the evidence that is hardest to mask shows: the requests that no override tool reaches.
 *
 * These are the POST from inside the shared worker and the service worker's script request (measured: overrides of the
 * User-Agent leave them alone in 7 of 7 and 6 of 6 tools). Null where neither was made or an app has a User-Agent of
 * its own; the same as claimed where nothing differs.
 */
export function inferBrowser(facts: Facts): BrowserIdentity | null {
  if (facts.ownUserAgent !== null) return null;
  const texts = [facts.inside.shared, facts.script.service].map((request) => request?.value('user-agent'));
  const readings = texts.flatMap((text) => (text === undefined ? [] : [facts.userAgent(text)]));
  const { claimed } = facts;
  const other = readings.find(
    ({ family, name, engine, os }) =>
      family !== claimed.family || name !== claimed.name || engine !== claimed.engine || os !== claimed.os,
  );
  const shown = other ?? readings[0];
  return shown === undefined ? null : readIdentity(shown);
}
