import { mayBeRelay } from '../knowledge/mayBeRelay.ts';
import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { defineCheck } from './defineCheck.ts';
import { listedFlag } from './listedFlag.ts';
import { reasonInWords } from './reasonInWords.ts';

const cloud = {
  flags: { hosting: true },
  hits: [{ flag: 'hosting', source: 'aws', by: 'prefix', name: 'Amazon AWS', confidence: 'high' } as const],
};

/** The address is a data centre's by a list, or by the class of its network. */
export const networkHosting = defineCheck({
  title: 'Data centre by a list or by its network',
  label: 'hosting',
  weight: 'weak',
  source: 'address',
  needs: ['IP facts with lists of clouds (`countersign refresh`) or the class of the network'],
  fact: 'Ranges that clouds publish, and networks whose operator rents out servers. Measured: none of 53,163 addresses of about 60 large access providers is in such a list, 90 % of a large VPN service’s are. People behind a company’s gateway or a relay stand in data centres too, and are not called so; nor is who may be behind a relay, where no list of relays is loaded.',
  inspects: true,
  judge: listedFlag(
    'hosting',
    'lists of data centres (countersign refresh) or the class of the network',
    // Where no list tells relays apart, one may stand in a network that lists of data centres name whole.
    (ip) => ip.flags.relay || ip.flags.corporate || (ip.flags.relay === undefined && mayBeRelay(ip)),
  ),
  explain: (claim, observation) => `${String(claim)} belongs to a data centre by ${reasonInWords(observation)}.`,
  benign: [
    'People behind a VPN, a company’s gateway in a cloud that no list names, or at a cloud desktop.',
    'A crawler, a monitor or a program of the site’s own.',
  ],
  examples: {
    agree: [
      { name: 'an access network', kase: () => makeCase({ ip: { flags: { access: true, hosting: false } } }) },
      { name: 'a cloud', kase: () => makeCase({ ip: cloud }) },
      { name: 'a request from a cloud', kase: () => ({ ...makeInspection(), ip: makeCase({ ip: cloud }).ip }) },
      {
        name: 'a company’s gateway in a cloud',
        kase: () => makeCase({ ip: { ...cloud, flags: { hosting: true, corporate: true } } }),
      },
      { name: 'a relay in a cloud', kase: () => makeCase({ ip: { ...cloud, flags: { hosting: true, relay: true } } }) },
    ],
    conflict: [],
    unknown: [{ name: 'no list', kase: () => makeCase() }],
  },
});
