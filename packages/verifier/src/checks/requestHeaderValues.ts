import { newerThanMeasured } from '../knowledge/newerThanMeasured.ts';
import { requestValues } from '../knowledge/requestValues.ts';
import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { judgedRequest } from './judgedRequest.ts';
import { requestTraits } from './requestTraits.ts';
import { unknown } from './unknown.ts';

/** Headers of a request have values that its kind, and the claimed browser, can give them. */
export const requestHeaderValues = defineCheck({
  title: 'Values of the request’s headers, by its kind',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: ['request'],
  fact: 'Fetch Metadata (W3C): Sec-Fetch-User on navigations alone, destination and mode that go together; Fetch (WHATWG): Accept by destination; HTML: the three types of a form; net/http/http_util.cc: weights of Accept-Language. Measured: 0 genuine requests differ.',
  inspects: true,
  judge: (facts) => {
    const judged = judgedRequest(facts);
    if (typeof judged === 'string') return unknown(judged);
    const { request, claimed, plain, seen } = judged;
    if (request.observation.request === 'api') return unknown('a browser’s request: it is a call of an API');
    const it = requestTraits(judged);
    if (it === null) return unknown('a version of the claimed browser');
    let asked = 0;
    let strong = false;
    let broken: Record<string, string> | null = null;
    for (const rule of requestValues) {
      const value = request.value(rule.name);
      if (value === undefined) continue;
      asked += 1;
      if (!rule.broken(value, it)) continue;
      strong ||= rule.weight === 'strong';
      broken ??= {};
      broken[rule.name] = value;
    }
    if (asked === 0) return unknown('headers whose values are known');
    if (broken === null) return { result: 'agree' };
    const certain = strong && plain && seen && !newerThanMeasured(claimed);
    return {
      result: 'conflict',
      claim: `${claimed.name} ${claimed.major}${request.kind === null ? '' : `, ${request.kind}`}`,
      observation: broken,
      weight: certain ? 'strong' : 'moderate',
    };
  },
  explain: (claim, observation) =>
    `The claimed browser (${String(claim)}) gives such a request no header of this value: ${inWords(observation)}.`,
  benign: [
    'Virus scanners and company proxies that rewrite Accept-Encoding (moderate).',
    'Languages that a person or a company wrote by hand (moderate).',
    'Extensions that rewrite Accept; apps’ browser views, and a version newer than those measured (then moderate).',
    'A server of the site’s own that stands between the browser and the backend that reports (then moderate).',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeInspection() },
      { name: 'Firefox 153', kase: () => makeInspection({ browser: 'firefox' }) },
      {
        name: 'a fetch whose page asks for JSON',
        kase: () => makeInspection({ use: { headers: { Accept: 'application/json, text/plain, */*' } } }),
      },
      {
        name: 'a part of a video',
        kase: () =>
          makeInspection({
            use: {
              method: 'GET',
              headers: { 'Accept-Encoding': 'identity', 'Sec-Fetch-Dest': 'video', Range: 'bytes=0-' },
            },
          }),
      },
    ],
    conflict: [
      {
        name: 'a document that is no navigation',
        kase: () => makeInspection({ use: { headers: { 'Sec-Fetch-Dest': 'document' } } }),
      },
      {
        name: 'JSON as a form',
        kase: () =>
          makeInspection({
            use: {
              request: 'navigation',
              headers: {
                Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,image/apng,*/*;q=0.8',
                'Content-Type': 'application/json',
                'Sec-Fetch-Mode': 'navigate',
                'Sec-Fetch-Dest': 'document',
              },
            },
          }),
      },
      {
        name: 'codings of another client',
        kase: () => makeCase({ use: { headers: { 'Accept-Encoding': 'br, gzip, deflate' } } }),
      },
    ],
    unknown: [{ name: 'no request given', kase: () => makeCase() }],
  },
});
