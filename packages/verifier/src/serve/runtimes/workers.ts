import { readEdgeGeo } from '../../edges/readEdgeGeo.ts';
import type { Observation } from '../../observe/observation.ts';
import type { Tell } from './Tell.ts';

/** `request.cf`, as far as it is read (IncomingRequestCfProperties of @cloudflare/workers-types). */
interface Cf {
  httpProtocol?: string;
  clientTcpRtt?: number;
  /** ISO 3166-1 alpha-2, or `T1` for Tor. */
  country?: string;
  timezone?: string;
  asn?: number;
  /** The client's own Accept-Encoding, where Cloudflare put another in its place. */
  clientAcceptEncoding?: string;
  /** With Bot Management alone. */
  botManagement?: { ja3Hash?: string; ja4?: string };
}

const versions: Readonly<Record<string, Observation['httpVersion']>> = {
  'HTTP/1.0': '1.0',
  'HTTP/1.1': '1.1',
  'HTTP/2': '2.0',
  'HTTP/3': '3.0',
};

/** Headers of Cloudflare's own, and the client's value of the one that it writes anew. */
function replacedOf(headers: Headers, { clientAcceptEncoding }: Cf): Record<string, string | null> {
  const own = [...headers.keys()].filter((name) => /^(?:cf-|x-forwarded-|x-real-ip$)/.test(name));
  return {
    ...Object.fromEntries(own.map((name) => [name, null])),
    ...(clientAcceptEncoding ? { 'accept-encoding': clientAcceptEncoding } : {}),
  };
}

/**
 * Cloudflare Workers: what `request.cf` says, and the address in CF-Connecting-IP, which Cloudflare sets itself. Without
 * `cf` nothing stands in front that could have set it, as in a workerd of one's own, and nothing is told.
 */
export const workers: Tell = (request) => {
  const cf = (request as { cf?: Cf }).cf;
  if (!cf) return {};
  const { ja3Hash, ja4 } = cf.botManagement ?? {};
  const { country, timezone: zone, asn } = cf;
  const geo = readEdgeGeo({
    ...(country ? { country } : {}),
    ...(zone ? { zone } : {}),
    ...(asn ? { asn: `${asn}` } : {}),
  });
  return {
    peer: request.headers.get('cf-connecting-ip'),
    httpVersion: versions[cf.httpProtocol ?? ''] ?? null,
    ...(ja4 ? { ja4 } : {}),
    ...(ja3Hash ? { ja3: ja3Hash } : {}),
    ...(cf.clientTcpRtt ? { tcp: { rtt: cf.clientTcpRtt } } : {}),
    ...(geo ? { geo } : {}),
    replaced: replacedOf(request.headers, cf),
  };
};
