import type { Server } from 'node:http';
import { createVerifier, type Verifier } from '@countersign/verifier';
import type { Mount } from './Mount.ts';

/** Starts a server of this process. */
export function inProcess(serve: (verifier: Verifier) => Pick<Server, 'listen' | 'close'>): Mount['start'] {
  return async ({ port, key, secret }) => {
    const server = serve(createVerifier({ key, secrets: [secret], challengesPerMinute: 0 }));
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
    return {
      async close() {
        if ('closeAllConnections' in server) (server as Server).closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  };
}
