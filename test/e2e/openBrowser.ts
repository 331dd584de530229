import { inject } from 'vitest';
import type { BrowserOptions } from '../browsers/BrowserOptions.ts';
import { type BrowserKind, launchBrowser } from '../browsers/launchBrowser.ts';

/** Opens a page in a browser of this machine that nothing drives; see launchBrowser. */
export function openBrowser(kind: BrowserKind, options: BrowserOptions): Promise<{ close(): Promise<void> }> {
  const path = inject('browsers')[kind];
  if (!path) throw new Error(`no ${kind} on this machine`);
  return launchBrowser({ kind, path, display: inject('display') }, options);
}
