import { brokenPair } from '../knowledge/brokenPair.ts';
import { foreignHeader } from '../knowledge/foreignHeader.ts';
import { orderChainsFor } from '../knowledge/orderChainsFor.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { addedBehind } from './addedBehind.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** The parts of the challenge's header order that follow from the engine's layers hold in any version of it. */
export const challengeHeaderOrder = defineCheck({
  title: 'Header order of the challenge',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header order',
  needs: ['challenge'],
  fact: 'Chromium: http_network_transaction.cc, http_header_map.h, sec_header_helpers.cc, url_request_http_job.cc; Firefox: nsHttpHandler.cpp. Measured: 0 of 1,144 genuine requests break it, 149 of 150 impersonated POSTs do.',
  judge: (facts) => {
    const { challenge } = facts;
    const text = challenge?.value('user-agent');
    if (!challenge?.ordered || text === undefined) return unknown('header order of the challenge');
    const { family, name, engine, embedded } = facts.userAgent(text);
    const { structural } = orderChainsFor(family, 'challenge', engine);
    if (structural.length === 0) return unknown('a claim of Chromium or Firefox whose order is known');
    const broken = brokenPair(structural, (header) => challenge.place(header));
    if (broken === null) return { result: 'agree', claim: name };
    const certain =
      facts.controlled === false &&
      !embedded &&
      foreignHeader(challenge.names, family) === undefined &&
      !addedBehind(challenge, structural);
    return {
      result: 'conflict',
      claim: `${broken[0]} before ${broken[1]}`,
      observation: [...challenge.names],
      weight: certain ? 'strong' : 'moderate',
    };
  },
  explain: (claim) => `The claimed browser sends ${String(claim)}; this request has them the other way round.`,
  benign: [
    'Company proxies and security programs that write requests anew.',
    'A site’s own service worker, or an extension that adds headers (then moderate).',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'a pass-through service worker, measured',
        kase: () =>
          makeCase({
            realms: { window: { page: { controlled: true } } },
            requests: {
              challenge: {
                before: [
                  ['Accept', 'sec-ch-ua'],
                  ['Content-Type', 'sec-ch-ua-mobile'],
                ],
              },
            },
          }),
      },
    ],
    conflict: [
      {
        name: 'Origin after Sec-Fetch, as impersonators send it',
        kase: () => makeCase({ requests: { challenge: { before: [['Sec-Fetch-Site', 'Origin']] } } }),
      },
    ],
    unknown: [
      { name: 'a runtime that sorts headers', kase: () => makeCase({ allRequests: { ordered: false } }) },
      {
        name: 'a proxy in between',
        kase: () => makeCase({ allRequests: { headers: { 'X-Forwarded-For': '203.0.113.9' } } }),
      },
      {
        name: 'Chromium 80, which set Sec-Fetch-Dest first',
        kase: () =>
          makeCase({
            allRequests: {
              headers: { 'User-Agent': userAgents.linuxChrome.replace('156', '80') },
              before: [['Sec-Fetch-Dest', 'User-Agent']],
            },
          }),
      },
    ],
  },
});
