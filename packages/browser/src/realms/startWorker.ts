import { Unavailable } from '../reading/Unavailable.ts';
import { loadFailure } from './loadFailure.ts';
import type { StartRealm } from './StartRealm.ts';
import { scriptUrl } from './scriptUrl.ts';

/** The dedicated worker; a module worker, since tools that mask workers wrap the classic kind. */
export const startWorker: StartRealm = (url, fail) => {
  if (!globalThis.Worker) throw new Unavailable('unsupported');
  const worker = new Worker(scriptUrl(url), { type: 'module' });
  worker.onerror = (event) => fail(loadFailure(event));
  return { post: (message, transfer) => worker.postMessage(message, transfer), end: () => worker.terminate() };
};
