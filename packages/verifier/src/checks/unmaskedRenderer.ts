import { realmKinds } from '@countersign/contract';
import type { Facts } from './Facts.ts';

/** The renderer that WebGL names in any realm, the workers' before the window's; null where none does. */
export function unmaskedRenderer(facts: Facts): string | null {
  for (const realm of [...realmKinds].reverse()) {
    const gl = facts.signal(realm, 'webgl');
    const renderer = gl?.unmaskedRenderer ?? gl?.renderer;
    if (renderer) return renderer;
  }
  return null;
}
