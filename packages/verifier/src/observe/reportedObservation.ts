import { keptHeaders } from './keptHeaders.ts';
import type { Observation, TcpFacts } from './observation.ts';
import type { ReportedRequest } from './requestSchema.ts';
import { signedParts } from './signedParts.ts';

const schemeOf = (url: string | null | undefined): Observation['scheme'] =>
  url?.startsWith('https:') ? 'https' : url?.startsWith('http:') ? 'http' : null;

/** Headers that came through a fetch Headers object: lower-cased and sorted, as no browser sends them. */
function wasSorted(names: readonly string[]): boolean {
  return (
    names.length > 3 &&
    names.every((name, i) => name === name.toLowerCase() && (i === 0 || name >= (names[i - 1] ?? '')))
  );
}

/** The facts that were reported; a member that is undefined counts as absent. */
const knownTcp = (tcp: NonNullable<ReportedRequest['tcp']>): TcpFacts =>
  Object.fromEntries(Object.entries(tcp).filter(([, value]) => value !== undefined));

/** The host and what is asked of it: of the headers, or of a whole URL. */
function asked(url: string | null | undefined, pairs: readonly (readonly [string, string])[]) {
  const host = pairs.find(([name]) => /^(?:host|:authority)$/i.test(name))?.[1] ?? null;
  if (!url || url.startsWith('/')) return { authority: host, target: url || null };
  const whole = /^https?:\/\/([^/?#]+)([^#]*)/i.exec(url);
  const rest = whole?.[2] ?? '';
  return { authority: host ?? whole?.[1] ?? null, target: whole ? (rest.startsWith('/') ? rest : `/${rest}`) : null };
}

/** Makes an observation of what a backend reports; `address` is its `ip`, read and normalised. */
export function reportedObservation(
  request: ReportedRequest,
  endpoint: 'use' | 'inspect',
  address: string | null,
  at: number,
): Observation {
  const pairs = request.headers ?? [];
  const names = pairs.map(([name]) => name).filter((name) => !name.startsWith(':'));
  const { authority, target } = asked(request.url, pairs);
  const signed = signedParts(pairs, authority, target);
  return {
    endpoint,
    ...(request.kind ? { request: request.kind } : {}),
    method: request.method ?? '',
    scheme: schemeOf(request.url),
    httpVersion: request.httpVersion ?? null,
    headers: keptHeaders(pairs),
    ordered: request.ordered !== false && names.length > 0 && !wasSorted(names),
    cased: request.httpVersion?.startsWith('1') === true && names.some((name) => name !== name.toLowerCase()),
    address,
    at,
    connection: null,
    ...(request.ja4 ? { ja4: request.ja4 } : {}),
    ...(typeof request.greased === 'boolean' ? { greased: request.greased } : {}),
    ...(request.ja3 ? { ja3: request.ja3 } : {}),
    ...(request.h2 ? { h2: request.h2 } : {}),
    ...(request.tcp ? { tcp: knownTcp(request.tcp) } : {}),
    ...(signed === undefined ? {} : { signed }),
  };
}
