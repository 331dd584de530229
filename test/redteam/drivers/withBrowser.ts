import type { BrowserOptions } from '../../browsers/BrowserOptions.ts';
import { type BrowserKind, launchBrowser } from '../../browsers/launchBrowser.ts';
import type { Lab } from '../Lab.ts';

/** Opens the page in a browser that nothing drives; see launchBrowser. */
export async function withBrowser(
  lab: Lab,
  kind: BrowserKind,
  options: Omit<BrowserOptions, 'url'> = {},
): Promise<void> {
  const place = { kind, path: lab.browser(kind), display: lab.display };
  const browser = await launchBrowser(place, { ...options, url: lab.url });
  try {
    await lab.seen();
  } finally {
    await browser.close();
  }
}
