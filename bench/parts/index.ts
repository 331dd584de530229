import type { Part } from '../Part.ts';
import { runIsolated } from '../runIsolated.ts';
import { browsers } from './browsers.ts';
import { connections } from './connections.ts';
import { ip } from './ip.ts';
import { sizes } from './sizes.ts';
import { token } from './token.ts';

/** Every part in the order in which it runs; what is timed on one core runs in a process of its own. */
export const parts = {
  sizes: { title: 'Bundle sizes', run: sizes },
  token: { title: 'Token size (a 4 kB cookie set)', run: token },
  verify: { title: 'Verify in process, best slice', run: (options) => runIsolated('verify', options) },
  http: {
    title: 'Verify over HTTP, processor time of the server, best slice',
    run: (options) => runIsolated('http', options),
  },
  connections: { title: 'New TLS connections, processor time of the server', run: connections },
  ip: { title: 'IP lookup, each reader in a process of its own', run: ip },
  browsers: { title: 'Time from script start, cold and warm', run: browsers },
} satisfies Record<string, { title: string; run: Part }>;
