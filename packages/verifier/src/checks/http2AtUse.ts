import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { http2Differs } from './http2Differs.ts';
import { tlsDiffers } from './tlsDiffers.ts';
import { unknown } from './unknown.ts';

const chromium = '1:65536;2:0;4:6291456;6:262144|15663105|0|m,a,s,p';
const node = '0|0|0|m,p,a,s';

/** The request that brings a token comes over the HTTP/2 of the client that made it. */
export const http2AtUse = defineCheck({
  title: 'HTTP/2 at use',
  label: 'harvested-token',
  weight: 'strong',
  source: 'HTTP/2',
  needs: ['challenge HTTP/2', 'request HTTP/2'],
  fact: 'SETTINGS, connection window and order of pseudo-headers are constants of a client (RFC 9113 sections 6.5, 6.9, 8.3.1). Measured: one value over all connections of Chromium 156, Firefox 153 and WebKitGTK 2.50, pages and workers.',
  judge: (facts) => {
    const { challenge, use } = facts;
    const differs = challenge && use ? http2Differs(challenge, use) : null;
    if (challenge === null || use === null || differs === null)
      return unknown('HTTP/2 of the challenge and of the use');
    const claim = challenge.observation.h2 ?? null;
    const observation = use.observation.h2 ?? null;
    if (!differs) return { result: 'agree', claim, observation };
    if (challenge.proxied || use.proxied) return unknown('connections of the client’s own: a proxy is in between');
    // What ends TLS for one of the two speaks HTTP/2 there too: one cause, counted by the hello.
    return { result: 'conflict', claim, observation, weight: tlsDiffers(challenge, use) ? 'moderate' : 'strong' };
  },
  explain: (claim, observation) =>
    `The token was made over HTTP/2 ${String(claim)} and used over ${String(observation)}: two different clients.`,
  benign: [
    'A virus scanner or company proxy that ends TLS for one of the two hosts (then moderate, where the hellos show it).',
    'An app that sends the token by its own HTTP client.',
  ],
  examples: {
    agree: [
      {
        name: 'the same browser',
        kase: () => makeCase({ requests: { challenge: { h2: chromium } }, use: { h2: chromium } }),
      },
      {
        name: 'a server that sees the pseudo-headers alone',
        kase: () => makeCase({ requests: { challenge: { h2: chromium } }, use: { h2: '|||m,a,s,p' } }),
      },
    ],
    conflict: [
      {
        name: 'made by Chromium, used by node',
        kase: () => makeCase({ requests: { challenge: { h2: chromium } }, use: { h2: node } }),
      },
    ],
    unknown: [
      { name: 'HTTP/1.1', kase: () => makeCase({ use: {} }) },
      {
        name: 'a use that came through a proxy',
        kase: () =>
          makeCase({ requests: { challenge: { h2: chromium } }, use: { h2: node, headers: { Via: '2.0 proxy' } } }),
      },
      {
        name: 'no part seen of both',
        kase: () =>
          makeCase({ requests: { challenge: { h2: '|||m,a,s,p' } }, use: { h2: '1:65536;2:0;4:6291456;6:262144|||' } }),
      },
    ],
  },
});
