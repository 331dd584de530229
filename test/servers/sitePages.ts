/** One page of the test site: what runs before the agent, and the headers that it is served with. */
export interface SitePage {
  /** Scripts of test/e2e/pages, in order, before the agent's tag. */
  scripts: readonly string[];
  /** Script that writes the tag itself, in place of the page. */
  loader?: string;
  headers?: Record<string, string>;
}

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types countersign',
  'report-uri /report',
].join('; ');

/** The pages on which a genuine browser is to pass. */
export const sitePages = {
  plain: { scripts: [] },
  controlled: { scripts: [], loader: 'controlled.js' },
  crowded: { scripts: ['crowded.js'] },
  watched: { scripts: ['leftovers.js'] },
  wrapped: { scripts: ['wrapped-fetch.js'] },
  isolated: {
    scripts: [],
    headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  },
  // No frame of another origin, so no hub: what is left are workers of the page's own making.
  frameless: { scripts: [], headers: { 'Content-Security-Policy': "frame-src 'self'; worker-src blob:" } },
  strict: { scripts: [], headers: { 'Content-Security-Policy': strict } },
} as const satisfies Record<string, SitePage>;
export type SitePageName = keyof typeof sitePages;
