import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { defineCheck } from './defineCheck.ts';
import { endedHere } from './endedHere.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/**
 * Names that a proxy on the client's side writes, and nobody else has a reason to: RFC 9110 section 7.6.3 (Via), RFC 7239
 * (Forwarded); Chromium net/http/http_network_transaction.cc (Proxy-Connection, which is for the proxy alone and which
 * some hand on); mnot, “Interesting request headers” (X-BlueCoat-Via, X-FCCKV2).
 */
const ofProxies: ReadonlySet<string> = new Set([
  'via',
  'forwarded',
  'proxy-connection',
  'x-proxy-connection',
  'x-proxy-id',
  'x-bluecoat-via',
  'x-fcckv2',
]);

/** Names by which any hop tells the one before; programs and extensions make them up to seem to be elsewhere. */
const told: ReadonlySet<string> = new Set([
  'x-forwarded-for',
  'x-forwarded',
  'forwarded-for',
  'x-real-ip',
  'client-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'x-originating-ip',
]);

/** Names that a site's own edge adds: whatever else stands there may be its own too. */
const ofEdges: readonly string[] = [
  'cdn-loop',
  'cf-connecting-ip',
  'cf-ray',
  'fastly-client-ip',
  'fly-client-ip',
  'true-client-ip',
  'x-amz-cf-id',
  'x-amzn-trace-id',
  'x-azure-ref',
  'x-cloud-trace-context',
  'x-envoy-external-address',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-forwarded-server',
  'x-vercel-id',
];

const isProxys = (name: string): boolean => ofProxies.has(name) || told.has(name);

/** Headers of a proxy that came from the client's side, and not from a hop of the site's own. */
export const proxyHeaders = defineCheck({
  title: 'Headers of a proxy on the client’s side',
  label: 'proxy',
  weight: 'moderate',
  source: 'header values',
  needs: ['request, as it came from the client', 'IP facts'],
  fact: 'RFC 9110, section 7.6.3: a proxy sends Via; RFC 7239: Forwarded. A hop of the site’s own writes the same, so that they count only on a connection of the client’s own, or where a trusted edge tells the client’s names apart, from an address that is no data centre’s, without a header of an edge.',
  inspects: true,
  judge: (facts) => {
    const { request } = facts;
    const { ip } = facts.kase;
    if (request === null) return unknown('a request');
    if (!request.names.some(isProxys)) return { result: 'agree' };
    const { observation } = request;
    if (observation.connection === null && !(observation.ordered && observation.endpoint === 'challenge')) {
      return unknown('headers as the client sent them');
    }
    if (ip?.scope !== 'public') return unknown('a public address: this one may be a hop of the site’s own');
    if (ofEdges.some((name) => request.has(name))) return unknown('headers without an edge’s: it is not told of');
    const { hosting, relay, corporate, access, mobile } = ip.flags;
    const ofPeople = relay || corporate || (!hosting && (hosting === false || access || mobile));
    if (!ofPeople) return unknown('an address that is known to be no data centre’s');
    const names = request.names.filter(isProxys);
    // Who ends TLS with the browser's own hello has no proxy in between: it made the header up.
    const certain = !endedHere(observation) && names.some((name) => ofProxies.has(name));
    return {
      result: 'conflict',
      claim: 'none',
      observation: names,
      weight: certain && !relay && !corporate ? 'moderate' : 'weak',
    };
  },
  explain: (_, observation) => `The request came with ${inWords(observation)}, as a proxy on the client’s side sends.`,
  benign: [
    'A company’s, school’s or carrier’s proxy, a data saver, a parental control, a virus scanner.',
    'Extensions that add such a header (weak).',
  ],
  examples: {
    agree: [
      { name: 'no such header', kase: () => makeCase() },
      { name: 'an inspected request', kase: () => makeInspection() },
    ],
    conflict: [
      { name: 'Via, from a line at home', kase: () => makeCase({ allRequests: { headers: { Via: '1.1 squid' } } }) },
      {
        name: 'X-Forwarded-For alone, which anybody may write',
        kase: () => makeCase({ allRequests: { headers: { 'X-Forwarded-For': '192.0.2.1' } } }),
      },
    ],
    unknown: [
      {
        name: 'an edge in front',
        kase: () => makeCase({ allRequests: { headers: { Via: '1.1 cloud', 'CF-Ray': '8f0-FRA' } } }),
      },
      {
        name: 'from a data centre, which may be the site’s own hop',
        kase: () => makeCase({ allRequests: { headers: { Via: '1.1 x' } }, ip: { flags: { hosting: true } } }),
      },
      {
        name: 'a trusted proxy that does not tell the client’s headers apart',
        kase: () =>
          makeCase({ allRequests: { connection: null, ordered: false, headers: { 'X-Forwarded-For': 'x' } } }),
      },
      {
        name: 'what a backend reports',
        kase: () => makeInspection({ connection: null, use: { headers: { Via: '1.1 x' } } }),
      },
    ],
  },
});
