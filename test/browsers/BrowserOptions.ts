/** How a browser is set up before it is started, as its owner would. */
export interface BrowserOptions {
  /** The page to open. */
  url: string;
  /** Languages that the user reads, the first one best, such as `de-DE,de,en-US,en`. */
  languages?: string;
  /** IANA zone of the system. */
  timeZone?: string;
  /** Chromium's incognito window; Firefox with private browsing always on. */
  incognito?: boolean;
  /** A certificate (PEM) of no authority that the user lets this origin have. */
  accepted?: { origin: string; certificate: string };
  /** `host:port` of the HTTP proxy that all requests go through, those to this machine too. */
  proxy?: string;
  /** Further command line arguments. */
  args?: readonly string[];
  /** Further Firefox preferences. */
  prefs?: Record<string, string | number | boolean>;
  /** Files that the profile starts with, by their paths in it, such as those of an extension. */
  files?: Record<string, string | Uint8Array>;
}
