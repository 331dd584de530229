/** A page of the scoreboard's site. */
export interface Page {
  /** Scripts of test/redteam/pages, in order, before the agent's tag; `/core-js.js` is core-js. */
  scripts: readonly string[];
  /** A script that adds the tag itself once a service worker controls the page. */
  worker?: string;
  /** The tag is not here but in a frame of the plain page: of this origin, sandboxed, or of another site. */
  frame?: 'sandboxed' | 'cross-site';
}

export const pages = {
  plain: { scripts: [] },
  // Its backend keeps the token for another to spend.
  kept: { scripts: [] },
  'pass-through-worker': { scripts: [], worker: 'pass-through-worker.js' },
  'caching-worker': { scripts: [], worker: 'caching-worker.js' },
  tracked: { scripts: ['error-tracker.js'] },
  'core-js': { scripts: ['core-js.js'] },
  sandboxed: { scripts: [], frame: 'sandboxed' },
  'cross-site': { scripts: [], frame: 'cross-site' },
  // test/servers/formPage.ts in place of these; its token comes with the form.
  form: { scripts: [] },
} as const satisfies Record<string, Page>;
export type PageName = keyof typeof pages;

const frameAttributes = {
  sandboxed: ' sandbox="allow-scripts allow-same-origin"',
  'cross-site': '',
};

const tag =
  '<script src="/countersign/agent.js" data-action="redteam" data-callback="takeToken" data-on-error="takeError" async></script>';

/** The HTML of a page; `origin` is where frames are loaded from. */
export function pageHtml(name: PageName, id: string, origin: string): string {
  const page: Page = pages[name];
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title>';
  if (page.frame) {
    const src = `${origin}/visit/plain?case=${id}`;
    return `${head}<iframe src="${src}" width="800" height="400"${frameAttributes[page.frame]}></iframe></html>`;
  }
  const scripts = [name === 'kept' ? 'keep.js' : 'take.js', ...page.scripts]
    .map((script) => `<script src="/${script}"></script>`)
    .join('');
  const last = page.worker ? `<script src="/when-controlled.js" data-worker="/${page.worker}"></script>` : tag;
  return `${head}<h1>A site</h1>${scripts}${last}</html>`;
}

/** What answers a form that was sent: a page on which the peers run. */
export const sentHtml =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Sent</title><h1>Sent</h1><script src="/peers.js"></script></html>';
