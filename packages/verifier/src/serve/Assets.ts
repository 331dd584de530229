/** One file for browsers: its text, the start of its SHA-256 in hex, and its SRI value. */
export interface Asset {
  body: string;
  hash: string;
  integrity: string;
}

/** The browser's files and the build they are of. */
export interface Assets {
  build: string;
  agent: Asset;
  realm: Asset;
  hub: Asset;
  /** The agent's second file, for the window's late evidence. */
  rendering: Asset;
}
