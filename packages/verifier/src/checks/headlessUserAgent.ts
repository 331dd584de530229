import { realmKinds, workerKinds } from '@countersign/contract';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import type { RequestFacts } from './RequestFacts.ts';
import { unknown } from './unknown.ts';

const token = 'HeadlessChrome';

function places(facts: Facts): { found: string[]; read: number } {
  const found: string[] = [];
  let read = 0;
  // Most texts of a visit are the same, and to compare is cheaper than to search.
  let clean: string | undefined;
  const names = (text: string | undefined): boolean => {
    if (text === undefined) return false;
    read += 1;
    if (text === clean) return false;
    if (text.includes(token)) return true;
    clean = text;
    return false;
  };
  for (const realm of realmKinds) {
    if (names(facts.signal(realm, 'navigator')?.userAgent)) found.push(realm);
    const brands = facts.signal(realm, 'clientHints')?.brands;
    if (brands?.some(({ brand }) => brand === token)) found.push(`${realm} brands`);
  }
  const requests: [string, string, RequestFacts | null | undefined][] = [['request', '', facts.request]];
  for (const kind of workerKinds)
    requests.push(['script.', kind, facts.script[kind]], ['inside.', kind, facts.inside[kind]]);
  for (const [endpoint, kind, request] of requests) {
    if (names(request?.value('user-agent'))) found.push(endpoint + kind);
    if (request?.value('sec-ch-ua')?.includes(token)) {
      read += 1;
      found.push(`${endpoint}${kind} sec-ch-ua`);
    }
  }
  return { found, read };
}

/** Headless Chromium names itself, in some realm or request, unless every one of them is masked. */
export const headlessUserAgent = defineCheck({
  title: 'Headless Chromium by its own name',
  label: 'automation',
  weight: 'decisive',
  source: 'header values',
  needs: ['navigator of all realms', 'all receipts'],
  fact: 'Chromium headless/lib/browser/headless_browser_impl.cc: product “HeadlessChrome”; components/embedder_support/user_agent_utils.cc has the brand of that name. No browser with a window uses it.',
  inspects: true,
  judge: (facts) => {
    const { found, read } = places(facts);
    if (found.length > 0) return { result: 'conflict', claim: 'a browser with a window', observation: found };
    return read === 0 ? unknown('any User-Agent') : { result: 'agree' };
  },
  explain: (_, observation) => `The browser calls itself ${token} in ${[observation].flat().join(', ')}.`,
  benign: ['Services that render pages for a person (previews, PDF printing): they are programs, and say so.'],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'masked in the page, but not inside the shared worker',
        kase: () =>
          makeCase({ requests: { 'inside.shared': { headers: { 'User-Agent': userAgents.linuxHeadless } } } }),
      },
    ],
    unknown: [
      {
        name: 'no User-Agent anywhere',
        kase: () =>
          makeCase({
            realms: { window: null, worker: null, shared: null, service: null },
            allRequests: { headers: { 'User-Agent': null, 'sec-ch-ua': null } },
          }),
      },
    ],
  },
});
