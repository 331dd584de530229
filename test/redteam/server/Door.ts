import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Visited } from '../Visited.ts';

/** How one token was judged, or why it was refused. */
export type Judged = Pick<Visited, 'verdict' | 'refusal'>;

/** The verifier behind one of the site's addresses. */
export interface Door {
  /** Answers what is asked under `/countersign`. */
  mounted(request: IncomingMessage, response: ServerResponse): void;
  /** Judges a token with the request that brought it to the site. */
  judge(token: string, request: IncomingMessage): Promise<Judged>;
}

/** The plain one; the one that all visits reach from a home in the USA; the one with TLS and HTTP/2. */
export type DoorName = 'plain' | 'home' | 'tls';
