import type { BrowserKind } from '../browsers/launchBrowser.ts';
import type { Corner } from '../servers/startForm.ts';

/** Thrown where a tool is not on this machine: the row is skipped and named. */
export class Missing extends Error {}

/** What one visit is made with. */
export interface Lab {
  id: string;
  /** The page to visit. */
  url: string;
  /** Origin of the page, and the verifier's mount on it. */
  origin: string;
  mount: string;
  /** SHA-256 of the certificate that the site has over TLS, as Firefox writes it. */
  fingerprint: string;
  /** X display for headful browsers. */
  display: string | null;
  /** Path of a browser of this machine. */
  browser(kind: BrowserKind): string;
  /** Path of a program of this machine. */
  program(...names: string[]): string;
  /** A package of test/redteam/package.json. */
  tool<T = unknown>(name: string): Promise<T>;
  /** URL of such a package's main module. */
  toolPath(name: string): string;
  /** A folder of its own, removed after the visit. */
  folder(): Promise<string>;
  /** Settles when the visit has been judged and the peers have answered, or when its time is over. */
  seen(): Promise<void>;
  /** Where the page `form` is on the screen, once it has a token. */
  corner(): Promise<Corner>;
  /** The token of a visit to the page `kept`, whose backend spends none. */
  kept(): Promise<string>;
  /** Hands over a token that was made without the page, with the request that is said to have brought it. */
  use(token: string, request?: unknown): Promise<void>;
}
