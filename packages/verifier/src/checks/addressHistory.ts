import { placeTells } from '../addressHistory/placeTells.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** Visits below which a share says nothing. */
const enough = 20;
const share = 0.5;
/** Different clocks of other places: a family from abroad, or a branch that keeps its head office's time, has one. */
const several = 3;

const history = (visits: number, mismatches: number, clocks: number) => ({
  case: { addressHistory: { visits, mismatches, clocks } },
});

/** The clocks of others who came from this address lately: where they come from all over, it is a VPN that no list names. */
export const addressHistory = defineCheck({
  title: 'Clocks of other visits from the address',
  label: 'vpn',
  weight: 'moderate',
  source: 'address',
  needs: ['counts of the store over seven days', 'IP facts'],
  fact: 'Of signed visits from one address (IPv6: one /64) that passed, how many kept the time of another place, over the last seven days to ten and a half. Half of 20 or more, of three different clocks at least, is more than misplaced addresses (0.7 to 0.9 %, all by one clock) and travellers can be. The addresses of phones, satellites and company gateways are not counted, nor those that have a label by a list.',
  judge: ({ kase }) => {
    const { ip, addressHistory: seen } = kase;
    if (ip?.scope !== 'public') return unknown('a public address');
    if (!placeTells(ip)) return unknown('an address whose place says where its people are');
    if (seen === null) return unknown('counts of the store');
    if (seen.visits < enough) return unknown(`${enough} visits from this address in seven days`);
    const { visits, mismatches, clocks } = seen;
    if (mismatches < share * visits || clocks < several) return { result: 'agree', claim: visits };
    return { result: 'conflict', claim: visits, observation: { mismatches, clocks } };
  },
  explain: (claim, observation) => {
    const { mismatches, clocks } = observation as { mismatches: number; clocks: number };
    return `Of ${String(claim)} visits from this address in the last days ${mismatches} kept the time of other places, by ${clocks} different clocks, as behind a VPN.`;
  },
  benign: [
    'A hotel, an airport or a conference: many travellers behind one address.',
    'Somebody behind the same address who sends many visits with made-up clocks, so that it looks like a VPN’s.',
  ],
  examples: {
    agree: [
      { name: 'people of the place', kase: () => makeCase(history(400, 9, 4)) },
      { name: 'a family from abroad', kase: () => makeCase(history(30, 28, 1)) },
    ],
    conflict: [{ name: 'clocks from all over', kase: () => makeCase(history(40, 25, 6)) }],
    unknown: [
      { name: 'a store that does not count', kase: () => makeCase() },
      { name: 'few visits', kase: () => makeCase(history(5, 5, 3)) },
      { name: 'phones', kase: () => makeCase({ ...history(400, 300, 9), ip: { flags: { mobile: true } } }) },
      { name: 'no IP facts', kase: () => makeCase({ ...history(40, 25, 6), ip: null }) },
    ],
  },
});
