import { AttestError } from './AttestError.ts';
import { deferred } from './deferred.ts';
import type { HubAnswer, HubOpening, HubReady, HubRequest } from './realms/HubMessages.ts';
import { localSealer } from './realms/localSealer.ts';
import { mountRoute } from './realms/mountRoute.ts';
import { watchPolicy } from './realms/watchPolicy.ts';

// The script of {mount}/hub.html: the verifier's own document in a frame of a page of another origin.
const { origin, pathname, searchParams } = new URL(location.href);
const mount = origin + pathname.slice(0, pathname.lastIndexOf('/'));
const site = searchParams.get('site') ?? 'default';

function open({ countersign: _, ...opening }: HubOpening, page: string, port: MessagePort): void {
  const sealer = localSealer({ ...opening, mount, site }, mountRoute('hub', mount, opening.visit), watchPolicy(mount));
  const hurry = deferred<void>();
  port.onmessage = async ({ data }: MessageEvent<HubRequest>) => {
    if (data.countersign === 'hurry') return hurry.resolve();
    let answer: HubAnswer;
    try {
      // The page says what it likes; the origin is the browser's own word.
      const request = { ...data.request, origin: page };
      answer = { ok: true, sealed: await sealer.seal(request, async () => data.window, hurry.promise) };
    } catch (error) {
      const { code, message } = AttestError.from(error, 'unsupported');
      answer = { ok: false, code, message };
    }
    sealer.end();
    port.postMessage(answer);
  };
}

function heed({ source, data, origin, ports: [port] }: MessageEvent<HubOpening>): void {
  if (source !== parent || parent === window || data?.countersign !== 'open' || !port) return;
  removeEventListener('message', heed);
  open(data, origin, port);
}

addEventListener('message', heed);
parent.postMessage({ countersign: 'ready' } satisfies HubReady, '*');
