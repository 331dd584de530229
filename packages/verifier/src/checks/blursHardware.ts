import type { Facts } from './Facts.ts';
import { ofKinds } from './replacedNatives.ts';

/**
 * Whether the page's getters of cores, memory or screen are replaced, and nothing that says who or where the browser is.
 *
 * So do extensions and browsers that guard against recognition, while they alter drawings too: their one cause must not
 * count by several sources.
 */
export function blursHardware(facts: Facts): boolean {
  const replaced = facts.signal('window', 'natives')?.replaced ?? [];
  return ofKinds(replaced, 'hardware').length > 0 && ofKinds(replaced, 'identity', 'zone').length === 0;
}
