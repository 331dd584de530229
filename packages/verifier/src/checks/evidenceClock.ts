import { limits, realmKinds } from '@countersign/contract';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** Seconds that evidence can be older than its token: the longest life of a challenge and a realm's lead before it. */
const oldest = limits.challengeSeconds.max + limits.receiptLeadSeconds;

/** Each realm read its signals within the life of the challenge, by the client's own clock. */
export const evidenceClock = defineCheck({
  title: 'Age of the evidence',
  label: 'harvested-token',
  weight: 'strong',
  source: 'continuity',
  needs: ['claims.clock', 'timeZone of all realms'],
  fact: 'One device’s clock says when each realm was read and when the token was made; a challenge lives 900 s at most. Evidence taken over from another visit is older, unless it was edited.',
  judge: (facts) => {
    const made = facts.kase.claims?.clock;
    if (made === undefined) return unknown('a token');
    const old: Record<string, number> = {};
    let read = 0;
    for (const realm of realmKinds) {
      const clock = facts.signal(realm, 'timeZone')?.clock;
      if (clock === undefined) continue;
      read += 1;
      const seconds = Math.round((made - clock) / 1000);
      if (Math.abs(seconds) > oldest) old[realm] = seconds;
    }
    if (read === 0) return unknown('timeZone of a realm');
    return Object.keys(old).length === 0
      ? { result: 'agree', claim: made }
      : { result: 'conflict', claim: { seconds: oldest }, observation: old };
  },
  explain: (_, observation) =>
    `Evidence is older than the token that carries it, or newer, by seconds: ${inWords(observation)}.`,
  benign: ['A device whose clock was set by more than a quarter of an hour in the middle of a visit.'],
  examples: {
    agree: [{ name: 'read just now', kase: () => makeCase() }],
    conflict: [
      {
        name: 'the evidence of an hour ago in a token of now',
        kase: () => {
          const kase = makeCase();
          return makeCase({ everywhere: { timeZone: { clock: kase.issuedAt - 3_600_000 } } });
        },
      },
    ],
    unknown: [{ name: 'no clock read', kase: () => makeCase({ everywhere: { timeZone: { error: 'failed' } } }) }],
  },
});
