import { remembered } from '../knowledge/remembered.ts';
import { readHttp2 } from '../observe/http2/readHttp2.ts';
import type { Observation } from '../observe/observation.ts';
import type { EdgePreset } from './EdgePreset.ts';
import { headerName } from './headerName.ts';
import { once } from './once.ts';
import { readEdgeGeo } from './readEdgeGeo.ts';
import { readEdgeTcp, type ToldTcp } from './readEdgeTcp.ts';
import { readHello } from './readHello.ts';
import { readJa3 } from './readJa3.ts';
import { readJa4 } from './readJa4.ts';
import type { ToldHeaders } from './ToldHeaders.ts';

type Fact = 'ja4' | 'greased' | 'ja3' | 'h2' | 'weight' | 'tcp' | 'geo';

// Browsers' hellos and settings are few; their hashes cost more than all else here.
const hello = remembered(readHello);
const ja3Of = remembered((text: string) => readJa3(text) ?? null);
const isHttp2 = remembered((text: string) => readHttp2(text) !== null);

/** What an edge tells of the client's connection and of its address' place. */
export function connectionFacts(edge: EdgePreset): (told: ToldHeaders) => Pick<Observation, Fact> {
  const tcpNames = Object.entries(edge.tcp ?? {}).map(([fact, header]) => [fact, headerName(header)] as const);
  const unit = typeof edge.tcp?.rtt === 'object' ? edge.tcp.rtt.as : 'ms';
  const readTcp = (told: ToldHeaders) => {
    const texts: Record<string, string> = {};
    for (const [fact, name] of tcpNames) {
      const text = once(told, name);
      if (text !== undefined) texts[fact] = text;
    }
    return readEdgeTcp({ ...(texts as ToldTcp), unit });
  };
  const readGeo = (told: ToldHeaders) => {
    const [country, zone, asn] = [once(told, edge.country), once(told, edge.zone), once(told, edge.asn)];
    return readEdgeGeo({
      ...(country === undefined ? {} : { country }),
      ...(zone === undefined ? {} : { zone }),
      ...(asn === undefined ? {} : { asn }),
    });
  };

  return (told) => {
    const facts: Pick<Observation, Fact> = {};
    const lists = hello(once(told, edge.hello) ?? '');
    const ja4 = readJa4(once(told, edge.ja4)) ?? lists?.ja4;
    const ja3 = ja4 === undefined ? (ja3Of(once(told, edge.ja3) ?? '') ?? lists?.ja3) : undefined;
    if (ja4 !== undefined) facts.ja4 = ja4;
    if (ja3 !== undefined) facts.ja3 = ja3;
    const grease = once(told, edge.greased);
    if (grease !== undefined && /^(?:0x)?[0-9a-f]{1,5}$/i.test(grease)) facts.greased = !/^(?:0x)?0+$/i.test(grease);
    const h2 = once(told, edge.h2);
    if (h2 !== undefined && isHttp2(h2)) facts.h2 = h2;
    const weight = Number(once(told, edge.weight));
    if (Number.isInteger(weight) && weight >= 1 && weight <= 256) facts.weight = weight;
    const tcp = readTcp(told);
    if (tcp !== undefined) facts.tcp = tcp;
    const geo = readGeo(told);
    if (geo !== undefined) facts.geo = geo;
    return facts;
  };
}
