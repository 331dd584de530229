import { hintPlatforms } from '../knowledge/hintPlatforms.ts';
import type { Facts } from './Facts.ts';

/**
 * Whether the requests themselves name another engine or system than the window's User-Agent does.
 *
 * Asked of the requests that overrides leave alone (from inside the shared worker, the service worker's script) and of
 * the challenge's platform hint: evidence of another source than the realms' values.
 */
export function wireContradicts(facts: Facts): boolean {
  const { claimed } = facts;
  for (const request of [facts.inside.shared, facts.script.service, facts.challenge]) {
    const text = request?.value('user-agent');
    if (text === undefined) continue;
    const shown = facts.userAgent(text);
    if (shown.family !== claimed.family || shown.os !== claimed.os || shown.name !== claimed.name) return true;
  }
  const hint = facts.challenge?.value('sec-ch-ua-platform')?.replaceAll('"', '');
  const platforms = claimed.os === null ? undefined : hintPlatforms[claimed.os];
  return hint !== undefined && hint !== '' && platforms !== undefined && !platforms.includes(hint);
}
