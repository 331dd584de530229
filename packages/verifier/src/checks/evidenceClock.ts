import { limits, realmKinds } from '@countersign/contract';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** Seconds that evidence can be older than its token: the longest life of a challenge and a realm's lead before it. */
const oldest = limits.challengeSeconds.max + limits.receiptLeadSeconds;

/** Seconds of a day: no clock that is merely a zone or a summer time wrong is set by more. */
const day = 86_400;

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
    const ages = Object.values(old);
    if (ages.length === 0) return { result: 'agree', claim: made };
    // A clock that is set once moves all that was read before it by one step, and leaves the rest.
    const step = Math.max(...ages) - Math.min(...ages) <= oldest && ages.every((age) => Math.abs(age) <= day);
    return {
      result: 'conflict',
      claim: { seconds: oldest },
      observation: old,
      weight: step ? 'moderate' : 'strong',
    };
  },
  explain: (_, observation) =>
    `Evidence is older than the token that carries it, or newer, by seconds: ${inWords(observation)}.`,
  benign: [
    'A device whose clock was set by more than a quarter of an hour in the middle of a visit, as at the first contact with a time server (moderate up to a day, where the realms that are off agree with each other).',
  ],
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
      {
        name: 'realms of two other visits',
        kase: () => {
          const { issuedAt } = makeCase();
          return makeCase({
            realms: {
              window: { timeZone: { clock: issuedAt - 7_200_000 } },
              shared: { timeZone: { clock: issuedAt - 36_000_000 } },
            },
          });
        },
      },
    ],
    unknown: [{ name: 'no clock read', kase: () => makeCase({ everywhere: { timeZone: { error: 'failed' } } }) }],
  },
});
