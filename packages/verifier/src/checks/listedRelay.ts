import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { listedFlag } from './listedFlag.ts';
import { reasonInWords } from './reasonInWords.ts';

/** The address is a privacy relay's by a list. */
export const listedRelay = defineCheck({
  title: 'Privacy relay by a list',
  label: 'relay',
  weight: 'weak',
  source: 'address',
  needs: ['IP facts with lists of relays (`countersign refresh`)'],
  fact: 'The ranges that operators of relays publish, such as Apple’s egress-ip-ranges.csv. Who uses one has chosen no country: the address stands for the region that he is in (Apple, “Prepare your network or web server for iCloud Private Relay”), so that a relay is no VPN, whatever lists of VPNs say of it.',
  inspects: true,
  judge: listedFlag('relay', 'lists of privacy relays (countersign refresh)'),
  explain: (claim, observation) => `${String(claim)} belongs to a privacy relay by ${reasonInWords(observation)}.`,
  benign: [
    'iCloud Private Relay is on for all who pay for iCloud storage and turned it on; it hides nothing but the address.',
  ],
  examples: {
    agree: [
      { name: 'no relay', kase: () => makeCase({ ip: { flags: { relay: false } } }) },
      {
        name: 'iCloud Private Relay',
        kase: () =>
          makeCase({
            ip: {
              flags: { relay: true, vpn: false },
              hits: [
                {
                  flag: 'relay',
                  source: 'apple-relay',
                  by: 'prefix',
                  name: 'iCloud Private Relay',
                  confidence: 'high',
                },
              ],
            },
          }),
      },
    ],
    conflict: [],
    unknown: [{ name: 'no list', kase: () => makeCase() }],
  },
});
