import { findBrowsers } from '../../scripts/browsers.mjs';
import { type BrowserPlace, launchBrowser } from '../../test/browsers/launchBrowser.ts';
import { startDisplay } from '../../test/browsers/startDisplay.ts';
import { type Loads, type Measured, startVisits, type Visits } from './startVisits.ts';
import type { Subject } from './subjects.ts';

/** Browsers of this machine, the pages' server, and one visit in a fresh process on a fresh profile. */
export interface BrowserBench {
  places: BrowserPlace[];
  /** Why a browser is not there. */
  missing: Record<string, string>;
  visits: Visits;
  visit(place: BrowserPlace, subject: Subject, options?: { loads?: Loads; cookie?: boolean }): Promise<Measured[]>;
}

/** Runs `work` with headful browsers on a display of their own. */
export async function withBrowsers<T>(root: string, work: (bench: BrowserBench) => Promise<T>): Promise<T> {
  const { found, missing } = findBrowsers();
  const screen = found.xvfb ? await startDisplay(found.xvfb) : null;
  const display = screen?.display ?? process.env.DISPLAY ?? null;
  const visible = process.platform !== 'linux' || display !== null;
  const places = (['chromium', 'firefox'] as const).flatMap((kind): BrowserPlace[] => {
    const path = found[kind];
    return path && visible ? [{ kind, path, display }] : [];
  });
  const visits = await startVisits(root);
  try {
    return await work({
      places,
      missing,
      visits,
      async visit(place, subject, options) {
        const { url, found: results } = visits.visit(subject, options);
        const browser = await launchBrowser(place, { url });
        try {
          const measured = await results;
          for (const { error } of measured)
            if (error !== undefined) throw new Error(`${subject} in ${place.kind}: ${error}`);
          return measured;
        } finally {
          await browser.close();
        }
      },
    });
  } finally {
    await visits.close();
    await screen?.close();
  }
}
