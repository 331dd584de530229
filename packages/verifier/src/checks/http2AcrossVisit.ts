import { workerKinds } from '@countersign/contract';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { http2Differs } from './http2Differs.ts';
import { inWords } from './inWords.ts';
import { tlsDiffers } from './tlsDiffers.ts';
import { unknown } from './unknown.ts';

const chromium = '1:65536;2:0;4:6291456;6:262144|15663105|0|m,a,s,p';
const go = '2:0;4:4194304;6:10485760|1073741824|0|a,m,p,s';

/** Every connection of a visit is made by one HTTP/2 client. */
export const http2AcrossVisit = defineCheck({
  title: 'HTTP/2 across the visit',
  label: 'harvested-token',
  weight: 'strong',
  source: 'HTTP/2',
  needs: ['HTTP/2 of the challenge and of receipts'],
  fact: 'SETTINGS, connection window and order of pseudo-headers are constants of a client (RFC 9113 sections 6.5, 6.9, 8.3.1). Measured: one value over all connections of Chromium 156, Firefox 153 and WebKitGTK 2.50, pages and workers.',
  judge: (facts) => {
    const { challenge } = facts;
    const claim = challenge?.observation.h2;
    if (!challenge || claim === undefined) return unknown('HTTP/2 of the challenge');
    const others: Record<string, string> = {};
    let read = 0;
    let hop = false;
    let proxied = challenge.proxied;
    for (const endpoint of ['script', 'inside'] as const) {
      for (const kind of workerKinds) {
        const receipt = facts[endpoint][kind];
        const differs = receipt ? http2Differs(challenge, receipt) : null;
        if (!receipt || differs === null) continue;
        read += 1;
        if (!differs) continue;
        others[`${endpoint}.${kind}`] = receipt.observation.h2 ?? '';
        hop ||= tlsDiffers(challenge, receipt);
        proxied ||= receipt.proxied;
      }
    }
    if (read === 0) return unknown('HTTP/2 of a receipt');
    if (Object.keys(others).length === 0) return { result: 'agree', claim };
    if (proxied) return unknown('connections of the client’s own: a proxy is in between');
    // What ends TLS for some connections speaks HTTP/2 there too: one cause, counted by the hello.
    return { result: 'conflict', claim, observation: others, weight: hop ? 'moderate' : 'strong' };
  },
  explain: (claim, observation) =>
    `The challenge came over HTTP/2 ${String(claim)}; other requests of the visit came over ${inWords(observation)}: more than one client.`,
  benign: [
    'A virus scanner or company proxy that ends TLS for some connections and not for others (then moderate, where the hellos show it).',
  ],
  examples: {
    agree: [
      { name: 'one browser', kase: () => makeCase({ allRequests: { h2: chromium } }) },
      {
        name: 'PRIORITY frames on one connection alone, as WebKitGTK sends them under load',
        kase: () =>
          makeCase({
            allRequests: { h2: '4:33554432;1:65536;2:0|33488897|0|m,s,a,p' },
            requests: { challenge: { h2: '4:33554432;1:65536;2:0|33488897|35:0:0:16|m,s,a,p' } },
          }),
      },
    ],
    conflict: [
      {
        name: 'a receipt fetched by a Go program',
        kase: () => makeCase({ allRequests: { h2: chromium }, requests: { 'inside.shared': { h2: go } } }),
      },
    ],
    unknown: [
      { name: 'HTTP/1.1', kase: () => makeCase() },
      {
        name: 'a proxy that says so on some connections',
        kase: () =>
          makeCase({
            allRequests: { h2: chromium },
            requests: { 'inside.shared': { h2: go, headers: { Via: '2.0 proxy' } } },
          }),
      },
      { name: 'HTTP/2 for the challenge alone', kase: () => makeCase({ requests: { challenge: { h2: chromium } } }) },
    ],
  },
});
