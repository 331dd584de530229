import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { listedFlag } from './listedFlag.ts';
import { reasonInWords } from './reasonInWords.ts';

const torList = (ageDays: number, confidence: 'low' | 'high') => ({
  flags: { tor: true },
  hits: [{ flag: 'tor', source: 'tor-exits', by: 'prefix', confidence } as const],
  sources: [{ name: 'tor-exits', facts: ['flags.tor'], asOf: '2026-11-20', licence: 'CC0-1.0', ageDays }],
});

/** The address is a Tor exit by a list. */
export const listedTor = defineCheck({
  title: 'Tor exit by a list',
  label: 'tor',
  weight: 'weak',
  source: 'address',
  needs: ['IP facts with a list of Tor exits (`countersign refresh`)'],
  fact: 'The Tor Project’s list of exits, or another that was loaded. Measured: 46 % of exits are in data centres, so that only a list tells; one of two and a half years ago holds 30.7 % of today’s. The label has the confidence of the list’s age.',
  inspects: true,
  judge: listedFlag('tor', 'a list of Tor exits (countersign refresh)'),
  explain: (claim, observation) => `${String(claim)} is a Tor exit by ${reasonInWords(observation)}.`,
  benign: ['Tor is no offence, and who runs an exit at home uses the same address himself.'],
  examples: {
    agree: [
      { name: 'no exit', kase: () => makeCase({ ip: { flags: { tor: false } } }) },
      { name: 'an exit', kase: () => makeCase({ ip: torList(1, 'high') }) },
      { name: 'an exit of an old list', kase: () => makeCase({ ip: torList(90, 'low') }) },
    ],
    conflict: [],
    unknown: [
      { name: 'no list', kase: () => makeCase() },
      { name: 'a private address', kase: () => makeCase({ ip: { scope: 'private', flags: {} } }) },
    ],
  },
});
