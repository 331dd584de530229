import type { Family } from '@countersign/contract';
import { brokenPair } from '../knowledge/brokenPair.ts';
import { foreignHeader } from '../knowledge/foreignHeader.ts';
import { orderChainsFor } from '../knowledge/orderChainsFor.ts';
import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { judgedRequest } from './judgedRequest.ts';
import type { RequestFacts } from './RequestFacts.ts';
import { unknown } from './unknown.ts';

/** Destinations that no fetch can have: no page sets a header there, and no service worker passed the request on. */
const ofMarkup: ReadonlySet<string | undefined> = new Set(['document', 'iframe', 'style', 'image']);

/** What stands before Accept-Encoding in Chromium where it writes it itself. */
const behind = ['referer', 'origin', 'cache-control'] as const;

/**
 * Chromium sets hints and Origin anew after a redirect, behind Sec-Fetch; a preload has Origin before all else; Firefox sets a
 * form’s Origin anew, and Sec-Fetch-Storage-Access. Chromium with a reduced Accept-Language sets that one first, which
 * moves others in its hash table (measured in 156 with `ReduceAcceptLanguage`).
 */
function moved(request: RequestFacts, family: Family): boolean {
  if (request.place('sec-ch-ua') > request.place('sec-fetch-dest')) return true;
  if (family === 'firefox' && request.has('sec-fetch-storage-access')) return true;
  const language = request.place('accept-language');
  const coding = request.place('accept-encoding');
  if (family === 'chromium' && language >= 0 && language < coding) return true;
  // An extension writes what it adds last, and so does Squid, which names itself only where it is told to.
  if (family === 'chromium' && behind.some((name) => request.place(name) > coding)) return true;
  // A form that is sent once more, by a reload.
  if (request.kind === 'form' && request.has('cache-control')) return true;
  if (!request.has('origin')) return false;
  return family === 'firefox' || !request.has('sec-ch-ua') || request.value('sec-fetch-mode') !== 'navigate';
}

const chrome = (major: number) => userAgents.linuxChrome.replace('156', String(major));
const image = (userAgent: string) =>
  makeInspection({
    method: 'GET',
    use: {
      headers: {
        'User-Agent': userAgent,
        Accept: 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8',
        'Sec-Fetch-Mode': 'no-cors',
        'Sec-Fetch-Dest': 'image',
        'Content-Type': null,
        'Content-Length': null,
        Origin: null,
      },
    },
  });

/** A request of a kind that no page can shape has the order that the claimed version was measured to keep. */
export const requestHeaderOrderByVersion = defineCheck({
  title: 'Header order of the request, by kind and version',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'header order',
  needs: ['request'],
  fact: 'Order tables learned from captures of Chromium 92 to 156 and Firefox 153 by kind of request; Chromium’s order changed at 127 and 129. Measured: 0 genuine requests of documents, frames, styles and images differ when judged without their own version.',
  inspects: true,
  judge: (facts) => {
    const judged = judgedRequest(facts);
    if (typeof judged === 'string') return unknown(judged);
    const { request, claimed, plain } = judged;
    if (!request.ordered) return unknown('header order of the request');
    if (request.kind === null || !ofMarkup.has(request.value('sec-fetch-dest'))) {
      return unknown('a request that no page and no service worker shapes');
    }
    const { era } = orderChainsFor(claimed.family, request.kind, claimed.engine);
    if (era === null || !plain) return unknown('a version that was measured');
    const foreign = foreignHeader(request.names, claimed.family);
    if (foreign !== undefined) return unknown(`names of the browser alone: ${foreign} was added`);
    if (moved(request, claimed.family)) return unknown('a request that no redirect and no reduced language shaped');
    const broken = brokenPair(era, (header) => request.place(header));
    return broken === null
      ? { result: 'agree', claim: `${claimed.name} ${claimed.major}` }
      : { result: 'conflict', claim: `${broken[0]} before ${broken[1]}`, observation: [...request.names] };
  },
  explain: (claim) => `The claimed version sends ${String(claim)}; this request has them the other way round.`,
  benign: [
    'Company proxies and security programs that write requests anew.',
    'A rollout that changes the order inside one version (none seen from 92 to 156), and kinds of requests that were not measured.',
    'A vendor’s build of the engine with an order of its own.',
  ],
  examples: {
    agree: [{ name: 'an image, Chromium 156', kase: () => image(chrome(156)) }],
    conflict: [{ name: 'the order of 156 under a User-Agent of 120', kase: () => image(chrome(120)) }],
    unknown: [
      { name: 'no request given', kase: () => makeCase() },
      { name: 'a page’s own fetch', kase: () => makeInspection() },
      { name: 'a newer version than measured', kase: () => image(chrome(199)) },
    ],
  },
});
