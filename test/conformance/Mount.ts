import type { Send } from '../protocolClients/send.ts';

/** What recipes are run with: a runtime's binary or a package's name; undefined for what could not be installed. */
export type Tools = Record<
  'node' | 'koffi' | 'fastify' | 'koa' | 'next' | 'bun' | 'deno' | 'workerd',
  string | undefined
>;

/** What a server under test is started with. */
export interface Start {
  tools: Tools;
  port: number;
  key: string;
  secret: string;
  /** Files of a certificate of its own. */
  tls: { key: string; cert: string };
}

/** One way in which a server takes the verifier in. */
export interface Mount {
  what: string;
  /** Where the mount is on the server. */
  path: string;
  scheme: 'http' | 'https';
  httpVersion: '1.1' | '2.0';
  send: Send;
  needs: readonly (keyof Tools)[];
  /** The site's own route, which takes a form with a token; null where the server has none. */
  login: string | null;
  /** Address that the verifier has to see, where it sees one. */
  address: string;
  /** Starts the server on the port; answers how it is ended. */
  start(start: Start): Promise<{ close(): Promise<void> }>;
}
