import type { BrowserOptions } from '../browsers/BrowserOptions.ts';
import type { BrowserKind } from '../browsers/launchBrowser.ts';
import type { startWireSite, WireVisit } from '../servers/startWireSite.ts';
import { openBrowser } from './openBrowser.ts';

type Site = Awaited<ReturnType<typeof startWireSite>>;
let visits = 0;

/** Visits a wire site, at its own origin or at the one given, and answers how that was judged; rejects after 90 s. */
export async function visitWire(
  kind: BrowserKind,
  site: Site,
  { origin = site.origin, ...options }: Partial<BrowserOptions> & { origin?: string } = {},
): Promise<WireVisit> {
  visits += 1;
  const name = `${kind}-${visits}`;
  const accepted = { origin, certificate: site.certificate };
  const browser = await openBrowser(kind, { accepted, ...options, url: origin + site.page(name) });
  const late = AbortSignal.timeout(90_000);
  try {
    return await Promise.race([
      site.visited(name),
      new Promise<never>((_, reject) => {
        late.addEventListener('abort', () => reject(new Error(`${name} did not end within 90 s`)));
      }),
    ]);
  } finally {
    await browser.close();
  }
}
