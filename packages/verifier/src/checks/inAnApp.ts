import { workerKinds } from '@countersign/contract';
import type { Facts } from './Facts.ts';

/**
 * Whether an app's browser view on Chromium has a page under a User-Agent of the app's own: the page claims another
 * browser, and a worker or its request, which the app does not rename, names the view.
 */
export function inAnApp(facts: Facts): boolean {
  if (facts.ownUserAgent === null) return false;
  return workerKinds.some((kind) =>
    [
      facts.signal(kind, 'navigator')?.userAgent,
      facts.script[kind]?.value('user-agent'),
      facts.inside[kind]?.value('user-agent'),
    ].some((text) => {
      if (text === undefined) return false;
      const { embedded, family } = facts.userAgent(text);
      return embedded && family === 'chromium';
    }),
  );
}
