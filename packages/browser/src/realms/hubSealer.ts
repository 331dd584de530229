import { AttestError } from '../AttestError.ts';
import { deferred } from '../deferred.ts';
import { answeringTime } from './answeringTime.ts';
import type { HubAnswer, HubOpening, HubReady, HubRequest } from './HubMessages.ts';
import type { Sealed, Sealer, SealerOptions } from './Sealer.ts';

/** Ms of answering time for the hub to say that it hears: from its start, and from its frame's load. */
const startLimit = 5000;
const loadLimit = 1000;
/** Ms of answering time for its token, beside the patience asked for: a realm's deadline and the crypto. */
const sealLimit = 12_000;

/** The hub as it opens; `ready` rejects where the page's policy or the verifier does not let it. */
export interface OpenedHub {
  ready: Promise<Sealer>;
  /** The page's policy refused the frame. */
  refuse(): void;
  end(): void;
}

/** Opens the verifier's hub in a hidden frame, which runs realms, key and seal on the verifier's own origin. */
export function openHub({ mount, site, ...opening }: SealerOptions): OpenedHub {
  const ready = deferred<Sealer>();
  const { port1, port2 } = new MessageChannel();
  const frame = document.createElement('iframe');
  const origin = new URL(mount).origin;
  const clocks: (() => void)[] = [];
  const answer = deferred<Sealed>();
  const warm = deferred<void>();
  // Awaited when sealing; a hub that is never asked must not report a rejection of its own.
  answer.promise.catch(() => {});
  let ended = false;

  const end = () => {
    ended = true;
    for (const stop of clocks) stop();
    removeEventListener('message', heed);
    port1.close();
    frame.remove();
    answer.reject(new AttestError('unsupported', 'the hub was closed'));
  };
  const refuse = () => {
    end();
    ready.reject(new AttestError('unsupported', 'the hub does not open'));
  };
  const seal: Sealer['seal'] = async (request, window, hurry) => {
    const post = (message: HubRequest) => port1.postMessage(message);
    port1.onmessage = async ({ data }: MessageEvent<HubAnswer>) => {
      if (data.countersign === 'sealed') answer.resolve(data.sealed);
      else if (data.countersign === 'refused') answer.reject(new AttestError(data.code, data.message));
      else if (data.countersign === 'warm') warm.resolve();
      else post({ countersign: 'window', window: await window.take() });
    };
    const { origin: _, ...rest } = request;
    post({ countersign: 'seal', request: rest });
    window.late.then(() => post({ countersign: 'late' }));
    hurry.then(() => post({ countersign: 'hurry' }));
    const late = () => answer.reject(new AttestError('timeout', 'the hub does not answer', { sealLimit }));
    if (!ended) clocks.push(answeringTime(sealLimit + request.patience, late));
    return answer.promise;
  };
  const heed = ({ data, source, origin: sender }: MessageEvent<HubReady>) => {
    if (source !== frame.contentWindow || sender !== origin || data?.countersign !== 'ready') return;
    removeEventListener('message', heed);
    for (const stop of clocks.splice(0)) stop();
    // The hub may be heard before its frame's load, which would start a clock for a hub that has answered.
    frame.onload = null;
    const message: HubOpening = { countersign: 'open', ...opening };
    frame.contentWindow?.postMessage(message, origin, [port2]);
    ready.resolve({ begun: Promise.resolve(), warm: warm.promise, seal, end });
  };

  addEventListener('message', heed);
  // A frame that may not be shown loads an empty document in Chromium and WebKit and nothing in Firefox.
  frame.onload = () => clocks.push(answeringTime(loadLimit, refuse));
  clocks.push(answeringTime(startLimit, refuse));
  frame.style.display = 'none';
  frame.src = `${mount}/hub.html?site=${encodeURIComponent(site)}`;
  (document.body ?? document.documentElement).append(frame);
  return { ready: ready.promise, refuse, end };
}
