import { libraryOf } from '../knowledge/httpLibraries.ts';
import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { judgedRequest } from './judgedRequest.ts';
import { onApple } from './onApple.ts';
import { isWhole } from './requestHops.ts';
import { unknown } from './unknown.ts';

const named = (userAgent: string, names: readonly (readonly [string, string])[]) =>
  makeInspection({
    method: 'GET',
    headers: names.map(([name, value]) => ({ name, value: value === 'UA' ? userAgent : value })),
    use: { request: 'navigation' },
  });

/** A request that claims a browser and is written as an HTTP library writes it. */
export const httpLibrary = defineCheck({
  title: 'Written by an HTTP library',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: ['request'],
  fact: 'Measured: what 20 HTTP libraries and programs write of their own accord (codings, boundaries of forms, order and set of headers), under a browser’s User-Agent. No genuine request of Chromium, Firefox or WebKitGTK is written so.',
  inspects: true,
  judge: (facts) => {
    const judged = judgedRequest(facts);
    if (typeof judged === 'string') return unknown(judged);
    const { request, claimed, plain, seen } = judged;
    if (request.proxied) return unknown('a request that no proxy wrote anew');
    const { cased, httpVersion, h2, connection } = request.observation;
    const library = libraryOf({
      names: request.names,
      value: (name) => request.value(name),
      has: (name) => request.has(name),
      small: () => cased && request.observation.headers.every(({ name }) => name === name.toLowerCase()),
      ordered: request.ordered,
      // A report of few headers over HTTP/2 is taken for whole only where the rest shows that it holds all there was.
      safari: onApple(claimed) ? claimed.engine : null,
      whole: isWhole(request) && (!httpVersion?.startsWith('2') || h2 !== undefined || connection !== null),
    });
    if (library === null) return { result: 'agree', claim: claimed.name };
    // Proxies and scanners are built on libraries too: the browser's own metadata tell that one may have been behind it.
    const certain = !request.has('sec-fetch-site') && plain && seen;
    return {
      result: 'conflict',
      claim: claimed.name,
      observation: library,
      weight: certain ? 'strong' : 'moderate',
    };
  },
  explain: (claim, observation) =>
    `The User-Agent says ${String(claim)}; the request is written as ${String(observation)} writes it.`,
  benign: [
    'Download managers and link scanners that fetch under the browser’s User-Agent.',
    'An app that sends requests by its own HTTP client under the User-Agent of its browser view.',
    'Company proxies and security programs that write a browser’s request anew with such a library (then moderate).',
    'A server of the site’s own that hands on a visitor’s User-Agent with a request of its own (then moderate, where a backend reports it).',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeInspection() },
      { name: 'Firefox 153', kase: () => makeInspection({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'curl under the User-Agent of Chrome',
        kase: () =>
          named(userAgents.windowsChrome, [
            ['Host', 'shop.example'],
            ['User-Agent', 'UA'],
            ['Accept', '*/*'],
          ]),
      },
      {
        name: 'Python requests under the User-Agent of Safari',
        kase: () =>
          named(userAgents.macSafari, [
            ['Host', 'shop.example'],
            ['User-Agent', 'UA'],
            ['Accept-Encoding', 'gzip, deflate'],
            ['Accept', '*/*'],
            ['Connection', 'keep-alive'],
          ]),
      },
      {
        name: 'axios brings the token',
        kase: () => makeCase({ use: { headers: { 'Accept-Encoding': 'gzip, compress, deflate, br' } } }),
      },
    ],
    unknown: [
      { name: 'no request given', kase: () => makeCase() },
      {
        name: 'a program by its own name',
        kase: () => makeInspection({ use: { headers: { 'User-Agent': 'python-requests/2.31.0' } } }),
      },
    ],
  },
});
