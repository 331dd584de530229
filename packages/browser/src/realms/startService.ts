import { Unavailable } from '../reading/Unavailable.ts';
import type { StartRealm } from './StartRealm.ts';
import { scriptUrl } from './scriptUrl.ts';

/**
 * The service worker, under a scope of its own below the mount, where no page is.
 * A message is taken while it still installs (all three engines, measured), so nothing waits for its activation.
 */
export const startService: StartRealm = async (url) => {
  const container = isSecureContext && navigator.serviceWorker;
  if (!container) throw new Unavailable('unsupported');
  const scope = new URL('.', url).href;
  const registration = await container.register(scriptUrl(url), { scope, updateViaCache: 'none' });
  // Another tab's visit may stand under the same scope; the script's URL tells ours.
  const { installing, waiting, active } = registration;
  const worker = [installing, waiting, active].find((candidate) => candidate?.scriptURL === url);
  const end = () => {
    removeEventListener('pagehide', end);
    registration.unregister().catch(() => {});
  };
  // A page that is left meanwhile must not leave the registration.
  addEventListener('pagehide', end);
  if (!worker) {
    end();
    throw new Unavailable('failed', 'replaced by another visit');
  }
  return { post: (message, transfer) => worker.postMessage(message, transfer), end };
};
