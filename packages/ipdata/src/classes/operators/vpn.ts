import type { Operator } from '../Operator.ts';

/** Operators of VPN services that go out by networks of their own. Most rent hosting instead. */
export const vpn: readonly Operator[] = [
  // Registered as TEFINCOM S.A. before, the company that NordVPN's terms named.
  { name: 'NordVPN (PacketHub)', source: 'https://my.nordaccount.com/legal/', registered: ['packethub', 'tefincom'] },
  { name: 'StrongVPN', source: 'https://strongvpn.com', registered: ['strong technology'] },
  // Not AS62371, where its mail is.
  { name: 'Proton VPN', source: 'https://protonvpn.com', numbers: [209103, 208172, 199218] },
  { name: 'Mullvad VPN', source: 'https://mullvad.net', registered: ['mullvad vpn'] },
  { name: 'Windscribe', source: 'https://windscribe.com', registered: ['windscribe'] },
  { name: 'IVPN', source: 'https://www.ivpn.net', registered: ['ivpn limited'] },
  { name: 'WiTopia', source: 'https://www.witopia.com', registered: ['witopia'] },
  { name: 'VirtualShield', source: 'https://virtualshield.com', registered: ['virtualshield'] },
  { name: 'Anonymizer', source: 'https://www.anonymizer.com', registered: ['anonymizer'] },
];
