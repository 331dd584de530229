import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { listedFlag } from './listedFlag.ts';
import { reasonInWords } from './reasonInWords.ts';

const listed = [{ flag: 'vpn', source: 'vpn-ranges', by: 'prefix', name: 'Mullvad', confidence: 'high' }] as const;

/** The address is a VPN's by a list, a database, or the class of its network. */
export const listedVpn = defineCheck({
  title: 'VPN by a list',
  label: 'vpn',
  weight: 'weak',
  source: 'address',
  needs: ['IP facts with lists of VPNs (`countersign refresh`), a database, or the class of the network'],
  fact: 'Ranges of VPN services as they or others publish them, and networks whose operator is one. Measured: such ranges hold 42 % of 6,126 addresses of one large service, those of data centres 90 %. A Tor exit, a relay and a company’s gateway are not called a VPN: lists of VPNs hold 19.5 % of the first, 99.9 % of the second, and the networks of some that companies let their people out by.',
  inspects: true,
  judge: listedFlag(
    'vpn',
    'lists of VPNs (countersign refresh)',
    ({ flags: { tor, relay, corporate } }) => tor || relay || corporate,
  ),
  explain: (claim, observation) => `${String(claim)} belongs to a VPN by ${reasonInWords(observation)}.`,
  benign: ['People who use a VPN: at work, in a hotel, or always.', 'An address that a service gave back since.'],
  examples: {
    agree: [
      { name: 'no VPN', kase: () => makeCase({ ip: { flags: { vpn: false } } }) },
      { name: 'a range of a VPN', kase: () => makeCase({ ip: { flags: { vpn: true }, hits: [...listed] } }) },
      {
        name: 'a Tor exit in a list of VPNs',
        kase: () => makeCase({ ip: { flags: { vpn: true, tor: true }, hits: [...listed] } }),
      },
    ],
    conflict: [],
    unknown: [{ name: 'no list', kase: () => makeCase() }],
  },
});
