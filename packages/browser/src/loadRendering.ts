import { agentScript } from './agentScript.ts';
import { deferred } from './deferred.ts';
import { Unavailable } from './reading/Unavailable.ts';
import { answeringTime } from './realms/answeringTime.ts';
import { scriptUrl } from './realms/scriptUrl.ts';
import type { PolicyWatch } from './realms/watchPolicy.ts';
import { handover, type ReadRendering, type RenderingScript } from './rendering/handover.ts';
import { renderingFile } from './renderingFile.ts';

/** Ms of the main thread's answering time for the file to load. */
const limit = 8000;
/** Ms in which a policy's report may come after the element's error. */
const pause = 300;

const nonceOf = (): string | undefined =>
  agentScript?.nonce || document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;

async function load(mount: string, { refusedScript }: PolicyWatch): Promise<ReadRendering> {
  const foreign = new URL(mount).origin !== location.origin;
  // A page that loads its agent from the mount lets scripts come from there; of any other its policy may not.
  if (foreign && !agentScript?.src.startsWith(`${mount}/`)) throw new Unavailable('unsupported', 'another origin');
  const { promise, resolve, reject } = deferred<ReadRendering>();
  const element: RenderingScript = document.createElement('script');
  const nonce = nonceOf();
  if (nonce) element.nonce = nonce;
  // A pinned agent pins its second file; an unpinned one takes what a verifier of another build answers.
  if (agentScript?.integrity) element.integrity = renderingFile.integrity;
  if (foreign) element.crossOrigin = 'anonymous';
  element[handover] = resolve;
  // Where the file has run it was handed over before this.
  element.onload = () => reject(new Unavailable('failed', 'not handed over'));
  element.onerror = () =>
    setTimeout(
      () => reject(refusedScript() ? new Unavailable('blocked') : new Unavailable('failed', 'not loaded')),
      pause,
    );
  element.src = scriptUrl(`${mount}/${renderingFile.name}`);
  const stop = answeringTime(limit, () => reject(new Unavailable('timeout')));
  (document.head ?? document.documentElement).append(element);
  // It loads and runs all the same (HTML section 4.12.1.1: its node document is what counts).
  element.remove();
  return promise.finally(stop);
}

const loaded = new Map<string, Promise<ReadRendering>>();

/** Loads the second file once a document; again where it failed, but not against a policy, which would report it again. */
export function loadRendering(mount: string, policy: PolicyWatch): Promise<ReadRendering> {
  const held = loaded.get(mount);
  if (held) return held;
  const loading = load(mount, policy);
  loaded.set(mount, loading);
  loading.catch(({ reason }: Unavailable) => reason !== 'blocked' && loaded.delete(mount));
  return loading;
}
