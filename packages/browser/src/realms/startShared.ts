import { Unavailable } from '../reading/Unavailable.ts';
import { loadFailure } from './loadFailure.ts';
import type { StartRealm } from './StartRealm.ts';
import { scriptUrl } from './scriptUrl.ts';

/** The shared worker; the visit in its URL makes it one of its own for every visit. */
export const startShared: StartRealm = (url, fail) => {
  if (!globalThis.SharedWorker) throw new Unavailable('unsupported');
  const worker = new SharedWorker(scriptUrl(url));
  worker.onerror = (event) => fail(loadFailure(event));
  const { port } = worker;
  port.start();
  return {
    post: (message, transfer) => port.postMessage(message, transfer),
    end() {
      port.postMessage({ countersign: 'close' });
      port.close();
    },
  };
};
