import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** Minutes that a device's clock may be off before it is worth a word. */
const tolerance = 10;

/** The client's clock is near the verifier's. */
export const tokenClock = defineCheck({
  title: 'Client clock',
  label: 'spoofed-browser',
  weight: 'weak',
  source: 'window values',
  needs: ['claims.clock'],
  fact: 'The claim `clock` against the challenge’s issue and the time of judgement. A signal, never an expiry.',
  judge: ({ kase, now }) => {
    if (kase.claims === null) return unknown('a token');
    const { clock } = kase.claims;
    const minutes = Math.round((clock < kase.issuedAt ? clock - kase.issuedAt : Math.max(0, clock - now)) / 60_000);
    return Math.abs(minutes) <= tolerance
      ? { result: 'agree', claim: clock }
      : { result: 'conflict', claim: clock, observation: { minutes } };
  },
  explain: (_, observation) => `The client’s clock is off: ${inWords(observation)}.`,
  benign: ['Devices with a wrong clock: common, and therefore weak.'],
  examples: {
    agree: [{ name: 'a clock that is right', kase: () => makeCase() }],
    conflict: [{ name: 'a clock of 1970', kase: () => makeCase({ claims: { clock: 0 } }) }],
    unknown: [{ name: 'an inspection', kase: () => ({ ...makeCase(), claims: null }) }],
  },
});
