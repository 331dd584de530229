import { tcpSystem } from '../knowledge/tcpSystems.ts';
import type { TcpFacts } from '../observe/observation.ts';
import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

const linux: TcpFacts = { ttl: 53, window: 64_240, mss: 1460, scale: 7, options: 'mss,sok,ts,nop,ws', rtt: 21.4 };
const windows: TcpFacts = { ttl: 115, window: 64_240, mss: 1452, scale: 8, options: 'mss,nop,ws,nop,nop,sok' };
const apple: TcpFacts = { ttl: 51, window: 65_535, mss: 1440, scale: 6, options: 'mss,nop,ws,nop,nop,ts,sok,eol' };
const as = (userAgent: string, tcp: TcpFacts) => ({ tcp, headers: { 'User-Agent': userAgent } });

const maskedHeader = ['user-agent-system'] as const;
const relayed = ['connection'] as const;

/** No router has counted it down: who sent it stands beside this server, as one's own balancer or container does. */
const beside = (ttl: number | undefined): boolean => ttl === 64 || ttl === 128 || ttl === 255;

/** The connection was opened by the TCP of the system that the User-Agent names. */
export const tcpAgainstSystem = defineCheck({
  title: 'TCP and the User-Agent’s system',
  label: 'proxy',
  weight: 'moderate',
  source: 'TCP',
  needs: ['SYN of the connection'],
  fact: 'Order of the options in the SYN and the time to live that it began with: Linux tcp_output.c (measured on 6.18), xnu and FreeBSD tcp_output.c; Windows by published captures. A tunnel (WireGuard, OpenVPN, IPsec) carries the client’s own SYN; a proxy, a relay and a tool beside the browser open a connection of their own.',
  inspects: true,
  judge: (facts) => {
    const { request } = facts;
    const tcp = request?.observation.tcp;
    if (tcp === undefined || !request) return unknown('the SYN of the connection');
    const system = tcpSystem(tcp);
    if (system === null) return unknown('a SYN that one system alone writes');
    const { os } = facts.userAgent(request.value('user-agent') ?? '');
    if (os === null) return unknown('a system in the User-Agent');
    if (system.systems.includes(os)) return { result: 'agree', claim: os, observation: system.name };
    if (request.proxied) return unknown('a SYN of the browser’s own: a proxy is in between');
    if (facts.ownUserAgent !== null) return unknown(`one system: ${facts.ownUserAgent}`);
    const { ip, ipAssumed } = facts.kase;
    const flags = ip?.flags;
    if (flags?.relay || flags?.tor) return unknown('a SYN of the browser’s own: its address is a relay’s or Tor’s');
    // An ingress, a container's relay or a tunnel of one's own ends TCP with the system that it runs on.
    if (beside(tcp.ttl)) return unknown('a SYN that came over a router: this one was sent from beside the server');
    if (ipAssumed || (ip && ip.scope !== 'public')) return unknown('a SYN from a public address');
    const observation = { system: system.name, options: tcp.options ?? '', ttl: tcp.ttl ?? null };
    // Carriers and satellites end TCP to make it faster (RFC 3135).
    const weight = flags?.mobile || flags?.satellite ? 'weak' : 'moderate';
    // A request that names another system than its page does is one cause, a network of relays another.
    const masked = system.systems.includes(facts.claimed.os ?? '');
    return { result: 'conflict', claim: os, observation, weight, noise: masked ? maskedHeader : relayed };
  },
  explain: (claim, observation) =>
    `The User-Agent says ${inWords(claim)}; the connection was opened by another system’s TCP: ${inWords(observation)}. Something in between opens connections of its own, or the User-Agent is another system’s.`,
  noise: [...maskedHeader, ...relayed],
  benign: [
    'A mobile carrier, satellite or company network that ends TCP (a performance-enhancing proxy, RFC 3135).',
    'A virtual machine, emulator or container whose connections its host opens; a Windows browser under Wine.',
    'A load balancer, or a guard against floods, that ends TCP in front of the server and adds no header: then every visitor has its system. Mute the check, or observe TCP no more.',
  ],
  examples: {
    agree: [
      { name: 'Chromium on Linux', kase: () => makeCase({ allRequests: { tcp: linux } }) },
      {
        name: 'Chrome on Android',
        kase: () => makeCase({ allRequests: as(userAgents.androidChrome, linux) }),
      },
      {
        name: 'an iPad in desktop mode',
        kase: () => makeCase({ allRequests: as(userAgents.macSafari, apple) }),
      },
      {
        name: 'Edge on Windows, through a tunnel’s smaller segments',
        kase: () => makeCase({ allRequests: as(userAgents.windowsEdge, { ...windows, mss: 1320 }) }),
      },
      { name: 'an inspected request', kase: () => makeInspection({ tcp: linux }) },
    ],
    conflict: [
      {
        name: 'Windows through a proxy on Linux',
        kase: () => makeCase({ allRequests: as(userAgents.windowsChrome, linux) }),
      },
      {
        name: 'an iPhone in the User-Agent, Windows beneath',
        kase: () => makeCase({ allRequests: as(userAgents.iphoneSafari, windows) }),
      },
      {
        name: 'a phone whose carrier ends TCP',
        kase: () =>
          makeCase({ allRequests: as(userAgents.iphoneSafari, linux), ip: { flags: { mobile: true, access: true } } }),
      },
      { name: 'an inspected request', kase: () => makeInspection({ tcp: apple }) },
    ],
    unknown: [
      { name: 'no SYN', kase: () => makeCase() },
      {
        name: 'an order that several systems write',
        kase: () => makeCase({ allRequests: as(userAgents.windowsChrome, { ...linux, options: 'mss,nop,nop,sok' }) }),
      },
      {
        name: 'a private relay',
        kase: () => makeCase({ allRequests: as(userAgents.macSafari, linux), ip: { flags: { relay: true } } }),
      },
      {
        name: 'a proxy that says so',
        kase: () =>
          makeCase({
            allRequests: { tcp: linux, headers: { 'User-Agent': userAgents.windowsChrome, Via: '1.1 proxy' } },
          }),
      },
      {
        name: 'a balancer beside the server',
        kase: () => makeCase({ allRequests: as(userAgents.windowsChrome, { ...linux, ttl: 64 }) }),
      },
      {
        name: 'an ingress of a private network',
        kase: () => makeCase({ allRequests: as(userAgents.windowsChrome, linux), ip: { scope: 'private', zones: [] } }),
      },
      {
        name: 'an app’s browser view',
        kase: () =>
          makeCase({
            realms: { window: { navigator: { userAgent: userAgents.windowsChrome } } },
            allRequests: as(userAgents.androidWebView, windows),
          }),
      },
    ],
  },
});
