import { workerKinds } from '@countersign/contract';
import { tcpSystem } from '../knowledge/tcpSystems.ts';
import type { TcpFacts } from '../observe/observation.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import type { RequestFacts } from './RequestFacts.ts';
import { unknown } from './unknown.ts';

const linux: TcpFacts = { ttl: 53, options: 'mss,sok,ts,nop,ws' };
const windows: TcpFacts = { ttl: 115, options: 'mss,nop,ws,nop,nop,sok' };

/** The system that opened a request's connection, if the request came from this address. */
function systemAt(address: string | null, request: RequestFacts | null | undefined): string | null {
  const tcp = request?.observation.tcp;
  if (!request || tcp === undefined || address === null || request.proxied) return null;
  if (request.observation.address !== address) return null;
  return tcpSystem(tcp)?.name ?? null;
}

/** The connections of a visit, and the one that brought the token, were opened by one system's TCP. */
export const tcpAcrossVisit = defineCheck({
  title: 'TCP across the visit and at use',
  label: 'harvested-token',
  weight: 'moderate',
  source: 'TCP',
  needs: ['SYN of the challenge', 'SYN of receipts or of the request'],
  fact: 'Order of the options in the SYN and the time to live that it began with, of requests from one address. Another address may be another way to the server, by a carrier that ends TCP, so that it tells nothing.',
  judge: (facts) => {
    const address = facts.challenge?.observation.address ?? null;
    const made = systemAt(address, facts.challenge);
    if (made === null) return unknown('a SYN of the challenge that one system alone writes');
    const others: Record<string, string> = {};
    let read = 0;
    for (const endpoint of ['script', 'inside'] as const) {
      for (const kind of workerKinds) {
        const system = systemAt(address, facts[endpoint][kind]);
        if (system === null) continue;
        read += 1;
        if (system !== made) others[`${endpoint}.${kind}`] = system;
      }
    }
    const used = systemAt(address, facts.use);
    if (used !== null) read += 1;
    if (used !== null && used !== made) others.use = used;
    if (read === 0) return unknown('the SYN of another request from that address');
    return Object.keys(others).length === 0
      ? { result: 'agree', claim: made }
      : { result: 'conflict', claim: made, observation: others };
  },
  explain: (claim, observation) =>
    `The challenge came over a connection that ${String(claim)}’s TCP opened; other requests from that address over ${inWords(observation)}: more than one machine.`,
  benign: [
    'A proxy or scanner at the network’s edge that takes some connections and not others.',
    'A backend that reports its own balancer’s connection as the client’s.',
  ],
  examples: {
    agree: [{ name: 'one system', kase: () => makeCase({ allRequests: { tcp: linux }, use: { tcp: linux } }) }],
    conflict: [
      {
        name: 'used from a Windows machine of the same network',
        kase: () => makeCase({ allRequests: { tcp: linux }, use: { tcp: windows } }),
      },
      {
        name: 'a receipt fetched by another machine',
        kase: () => makeCase({ allRequests: { tcp: windows }, requests: { 'inside.shared': { tcp: linux } } }),
      },
    ],
    unknown: [
      { name: 'no SYN', kase: () => makeCase({ use: {} }) },
      {
        name: 'used from another address',
        kase: () =>
          makeCase({ requests: { challenge: { tcp: linux } }, use: { tcp: windows, address: '203.0.113.9' } }),
      },
      {
        name: 'no address, so that there may be two',
        kase: () => makeCase({ allRequests: { tcp: linux, address: null }, use: { tcp: windows, address: null } }),
      },
      {
        name: 'a SYN that is nobody’s own',
        kase: () => makeCase({ allRequests: { tcp: { ttl: 53, options: 'mss,nop,nop,sok' } } }),
      },
    ],
  },
});
