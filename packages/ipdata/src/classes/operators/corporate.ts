import type { Operator } from '../Operator.ts';

/** Secure web gateways. Those that go out by a cloud's network, as Prisma Access mostly does, cannot be told by number. */
export const corporate: readonly Operator[] = [
  { name: 'Zscaler', source: 'https://config.zscaler.com', registered: ['zscaler'] },
  { name: 'Netskope', source: 'https://www.netskope.com/netskope-one/newedge', registered: ['netskope'] },
  { name: 'Cisco Umbrella', source: 'https://umbrella.cisco.com', registered: ['cisco opendns', 'opendns'] },
  {
    name: 'Forcepoint',
    source: 'https://www.forcepoint.com/product/secure-web-gateway-swg',
    registered: ['forcepoint', 'websense'],
  },
  {
    name: 'Palo Alto Networks',
    source: 'https://www.paloaltonetworks.com/sase/access',
    registered: ['palo alto networks'],
  },
  // Registered as GCP-ENTERPRISE-USER-TRAFFIC; Prisma Access lets companies' staff out by it.
  {
    name: 'Google Cloud, enterprise user traffic',
    source: 'https://rdap.arin.net/registry/autnum/394089',
    numbers: [394089],
  },
  { name: 'iboss', source: 'https://www.iboss.com', registered: ['iboss'] },
  { name: 'Menlo Security', source: 'https://www.menlosecurity.com', registered: ['menlo security'] },
  { name: 'Cato Networks', source: 'https://www.catonetworks.com', registered: ['cato networks'] },
  {
    name: 'Check Point Harmony SASE',
    source: 'https://www.checkpoint.com/harmony/sase/',
    registered: ['check point sse', 'check point software'],
  },
  { name: 'Skyhigh Security', source: 'https://www.skyhighsecurity.com', registered: ['skyhigh security'] },
  {
    name: 'Symantec Web Security',
    source: 'https://www.broadcom.com/products/cybersecurity/network',
    registered: ['messagelabs'],
  },
  {
    name: 'Fortinet FortiSASE',
    source: 'https://www.fortinet.com/products/sase',
    registered: ['fortinet inc', 'fortinet sarl'],
  },
  { name: 'Versa Networks', source: 'https://versa-networks.com', registered: ['versa networks'] },
  { name: 'Aryaka', source: 'https://www.aryaka.com', registered: ['aryaka'] },
  { name: 'Open Systems', source: 'https://www.open-systems.com', registered: ['open systems ag'] },
  { name: 'ContentKeeper', source: 'https://www.contentkeeper.com', registered: ['contentkeeper'] },
  { name: 'Ericom', source: 'https://www.ericom.com', registered: ['ericom', 'tericom'] },
];
