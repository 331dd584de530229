import type { RealmEvidence } from '@countersign/contract';
import { AttestError } from './AttestError.ts';
import { deferred } from './deferred.ts';
import type { HubAnswer, HubOpening, HubReady, HubRequest } from './realms/HubMessages.ts';
import { localSealer } from './realms/localSealer.ts';
import { mountRoute } from './realms/mountRoute.ts';
import type { SealRequest, WindowEvidence } from './realms/Sealer.ts';
import { watchPolicy } from './realms/watchPolicy.ts';

// The script of {mount}/hub.html: the verifier's own document in a frame of a page of another origin.
const { origin, pathname, searchParams } = new URL(location.href);
const mount = origin + pathname.slice(0, pathname.lastIndexOf('/'));
const site = searchParams.get('site') ?? 'default';

function open({ countersign: _, ...opening }: HubOpening, page: string, port: MessagePort): void {
  const sealer = localSealer({ ...opening, mount, site }, mountRoute('hub', mount, opening.visit), watchPolicy(mount));
  const hurry = deferred<void>();
  const late = deferred<void>();
  const taken = deferred<RealmEvidence>();
  const post = (answer: HubAnswer) => port.postMessage(answer);
  const window: WindowEvidence = {
    late: late.promise,
    take() {
      post({ countersign: 'window' });
      return taken.promise;
    },
  };
  sealer.warm.then(() => post({ countersign: 'warm' }));
  const seal = async (request: Omit<SealRequest, 'origin'>) => {
    let answer: HubAnswer;
    try {
      // The page says what it likes; the origin is the browser's own word.
      const sealed = await sealer.seal({ ...request, origin: page }, window, hurry.promise);
      answer = { countersign: 'sealed', sealed };
    } catch (error) {
      const { code, message } = AttestError.from(error, 'unsupported');
      answer = { countersign: 'refused', code, message };
    }
    sealer.end();
    post(answer);
  };
  port.onmessage = ({ data }: MessageEvent<HubRequest>) => {
    if (data.countersign === 'seal') seal(data.request);
    else if (data.countersign === 'window') taken.resolve(data.window);
    else (data.countersign === 'late' ? late : hurry).resolve();
  };
}

function heed({ source, data, origin, ports: [port] }: MessageEvent<HubOpening>): void {
  if (source !== parent || parent === window || data?.countersign !== 'open' || !port) return;
  removeEventListener('message', heed);
  open(data, origin, port);
}

addEventListener('message', heed);
parent.postMessage({ countersign: 'ready' } satisfies HubReady, '*');
