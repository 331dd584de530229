import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** The least MSS of a line without a tunnel; mobile networks go lower on their own. */
const usual = 1400;

/** The TCP segment is as large as a line without a tunnel carries. Context: it gives no label. */
export const tcpSegmentSize = defineCheck({
  title: 'TCP segment size',
  label: 'vpn',
  weight: 'weak',
  source: 'TCP',
  needs: ['MSS of the SYN, where an edge or node tells it'],
  fact: 'RFC 9293, section 3.7.1, and RFC 6691: the MSS is the link’s MTU less 40 bytes (IPv4) or 60 (IPv6): 1460 and 1440 on Ethernet, 1452 with PPPoE. A tunnel takes its headers off: WireGuard leaves an MTU of 1420 and less. Carriers of mobile networks, DS-Lite and routers that clamp do the same, so that it is context alone.',
  inspects: true,
  judge: ({ request, kase }) => {
    const tcp = request?.observation.tcp;
    if (tcp?.mss === undefined) return unknown('the SYN’s MSS');
    if (request?.proxied) return unknown('a SYN of the client’s own');
    if (kase.ip?.flags.mobile) return unknown('a line that is not a mobile network’s, whose segments are small');
    if (tcp.mss >= usual) return { result: 'agree', claim: tcp.mss };
    return { result: 'conflict', claim: usual, observation: { mss: tcp.mss, rtt: tcp.rtt ?? null } };
  },
  explain: (claim, observation) => {
    const { mss, rtt } = observation as { mss: number; rtt: number | null };
    const away = rtt === null ? '' : `; the other end is ${Math.round(rtt)} ms away`;
    return `Its TCP segments hold ${mss} bytes, less than the ${String(claim)} of a line without a tunnel${away}.`;
  },
  benign: ['Mobile networks, lines behind DS-Lite or a router that clamps, and company tunnels of the network itself.'],
  examples: {
    agree: [{ name: 'Ethernet', kase: () => makeCase({ allRequests: { tcp: { mss: 1460 } } }) }],
    conflict: [
      { name: 'WireGuard', kase: () => makeCase({ allRequests: { tcp: { mss: 1380, rtt: 42 } } }) },
      { name: 'a tunnel, of a request without a token', kase: () => makeInspection({ tcp: { mss: 1352 } }) },
    ],
    unknown: [
      { name: 'no SYN', kase: () => makeCase() },
      {
        name: 'a phone',
        kase: () => makeCase({ allRequests: { tcp: { mss: 1360 } }, ip: { flags: { mobile: true } } }),
      },
      {
        name: 'behind a proxy',
        kase: () => makeCase({ allRequests: { tcp: { mss: 1360 }, headers: { Via: '1.1 proxy' } } }),
      },
    ],
  },
});
