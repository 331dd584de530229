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

const systemOf = (request: RequestFacts | null | undefined): string | null => {
  const tcp = request?.observation.tcp;
  return tcp === undefined || request?.proxied ? null : (tcpSystem(tcp)?.name ?? null);
};

/** The connections of a visit, and the one that brought the token, were opened by one system's TCP. */
export const tcpAcrossVisit = defineCheck({
  title: 'TCP across the visit and at use',
  label: 'harvested-token',
  weight: 'moderate',
  source: 'TCP',
  needs: ['SYN of the challenge', 'SYN of receipts or of the request'],
  fact: 'Order of the options in the SYN and the time to live that it began with, of requests from one address. Another address may be another way to the server, by a carrier that ends TCP, so that it tells nothing.',
  judge: (facts) => {
    const { challenge } = facts;
    const made = systemOf(challenge);
    if (challenge === null || made === null) return unknown('a SYN of the challenge that one system alone writes');
    const { address } = challenge.observation;
    let read = 0;
    let others: Record<string, string> | null = null;
    const compare = (id: string, request: RequestFacts | null | undefined) => {
      const system = systemOf(request);
      if (system === null || request?.observation.address !== address) return;
      read += 1;
      if (system !== made) others = { ...others, [id]: system };
    };
    for (const kind of workerKinds) {
      compare(`script.${kind}`, facts.script[kind]);
      compare(`inside.${kind}`, facts.inside[kind]);
    }
    compare('use', facts.use);
    if (read === 0) return unknown('the SYN of another request from that address');
    return others === null
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
        name: 'a SYN that is nobody’s own',
        kase: () => makeCase({ allRequests: { tcp: { ttl: 53, options: 'mss,nop,nop,sok' } } }),
      },
    ],
  },
});
