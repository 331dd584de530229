import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { listedFlag } from './listedFlag.ts';
import { reasonInWords } from './reasonInWords.ts';

/** The address is a proxy's by a database, a service or a list. */
export const listedProxy = defineCheck({
  title: 'Proxy by a list',
  label: 'proxy',
  weight: 'weak',
  source: 'address',
  needs: ['IP facts with a source of proxies (an .mmdb file or a service of your own)'],
  fact: 'Databases of anonymisers (MaxMind’s Anonymous IP: `is_public_proxy`, `is_residential_proxy`) and services of that kind. No public list holds residential proxies, so that no list comes with `refresh`.',
  inspects: true,
  judge: listedFlag(
    'proxy',
    'a source of proxies (an .mmdb file or a service)',
    ({ flags: { tor, relay } }) => tor || relay,
  ),
  explain: (claim, observation) => `${String(claim)} is a proxy’s by ${reasonInWords(observation)}.`,
  benign: [
    'A household whose router or app lends its line to a proxy service, mostly unknowingly: the same address is its own.',
    'A company or school that lets all of its people out through a proxy.',
  ],
  examples: {
    agree: [
      { name: 'no proxy', kase: () => makeCase({ ip: { flags: { proxy: false } } }) },
      {
        name: 'a residential proxy by a database',
        kase: () =>
          makeCase({
            ip: {
              flags: { proxy: true },
              hits: [{ flag: 'proxy', source: 'own.mmdb', by: 'record', confidence: 'medium' }],
            },
          }),
      },
    ],
    conflict: [],
    unknown: [{ name: 'no source', kase: () => makeCase() }],
  },
});
