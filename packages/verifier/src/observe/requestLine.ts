import type { EdgeGeo, Observation, TcpFacts } from './observation.ts';

/** What the first line of a written observation holds: the method, and what is known of the connection. */
export type RequestLine = Pick<Observation, 'method' | 'ja4' | 'ja3' | 'h2' | 'weight' | 'tcp' | 'geo' | 'greased'>;

/**
 * Characters of a fact beyond which it is left out: what no client sends tells nothing, and must not drive out the
 * headers. Of HTTP/2 the pseudo-headers stay.
 */
const most = { fact: 64, h2: 128 } as const;
const within = (text: string): string => (text.length > most.fact ? '' : text);
const http2Text = (h2: string): string =>
  h2.length > most.h2 ? `|||${within(h2.slice(h2.lastIndexOf('|') + 1))}` : h2;

const oneField = (value: string | number | undefined): string =>
  value === undefined ? '' : within(String(value).replace(/[\t\r\n/]/g, ' '));
const number = (text: string | undefined): number | undefined => (text ? Number(text) : undefined);
/** Parts of a fact, those at the end that are empty left out. */
const joined = (parts: readonly string[], by: string): string => {
  const last = parts.findLastIndex((part) => part !== '');
  return parts.slice(0, last + 1).join(by);
};
const defined = <T extends object>(facts: T): T | undefined => {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : (Object.fromEntries(known) as T);
};

const tcpText = ({ ttl, window, mss, scale, options, rtt }: TcpFacts): string =>
  joined([options, ttl, window, mss, scale, rtt].map(oneField), '/');
const geoText = ({ country, zone, asn }: EdgeGeo): string =>
  // A zone's name has slashes, which part the facts: it stands last.
  joined([oneField(country), oneField(asn), within(zone ?? '').replace(/[\t\r\n]/g, ' ')], '/');

function readTcp(text: string): TcpFacts | undefined {
  const [options, ttl, window, mss, scale, rtt] = text.split('/');
  return defined({
    options: options || undefined,
    ttl: number(ttl),
    window: number(window),
    mss: number(mss),
    scale: number(scale),
    rtt: number(rtt),
  }) as TcpFacts | undefined;
}

function readGeo(text: string): EdgeGeo | undefined {
  const [country, asn, ...zone] = text.split('/');
  return defined({
    country: country || undefined,
    asn: number(asn),
    zone: zone.join('/') || undefined,
  }) as EdgeGeo | undefined;
}

/** As written; what is not known is left out. */
const greaseText = (greased: boolean | undefined): string => (greased === undefined ? '' : greased ? '1' : '0');

/** Writes `method, ja4, h2, weight, greased, tcp, ja3, geo` by tabs; what is empty at the end is left out. */
export function writeRequestLine({ method, ja4, ja3, h2, weight, tcp, geo, greased }: RequestLine): string {
  const facts = [method, ja4 && within(ja4), h2 && http2Text(h2), weight].map((fact) =>
    fact === undefined ? '' : String(fact).replace(/\s/g, ' '),
  );
  return joined([...facts, greaseText(greased), tcp ? tcpText(tcp) : '', oneField(ja3), geo ? geoText(geo) : ''], '\t');
}

/** Reads what `writeRequestLine` wrote. */
export function readRequestLine(line: string): RequestLine {
  const [method = '', ja4, h2, weight, greased, tcp, ja3, geo] = line.split('\t');
  const tcpFacts = tcp ? readTcp(tcp) : undefined;
  const geoFacts = geo ? readGeo(geo) : undefined;
  return {
    method,
    ...(ja4 ? { ja4 } : {}),
    ...(h2 ? { h2 } : {}),
    ...(weight ? { weight: Number(weight) } : {}),
    ...(tcpFacts ? { tcp: tcpFacts } : {}),
    ...(ja3 ? { ja3 } : {}),
    ...(geoFacts ? { geo: geoFacts } : {}),
    ...(greased ? { greased: greased === '1' } : {}),
  };
}
