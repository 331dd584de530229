import { interactionTypes } from '@countersign/contract';
import { genuineInteraction } from '../testing/genuineInteraction.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** Fewest events that say something. */
const atLeast = 10;

const none = [0, 0, 0, 0, 0, 0];

/** The browser’s own events outnumber those that a script made up. */
export const inputNotTrusted = defineCheck({
  title: 'Events that a script made up',
  label: 'automation',
  weight: 'moderate',
  source: 'behaviour',
  needs: ['window.interaction'],
  fact: 'DOM (WHATWG), section 2.10: isTrusted is false for an event that a script dispatched, and for click(). Scripts that play a person move and press by such events.',
  judge: (facts) => {
    const seen = facts.signal('window', 'interaction');
    if (seen === undefined) return unknown('window.interaction');
    const { trusted, untrusted } = seen;
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    const pointer = (counts: readonly number[]) =>
      sum(counts.filter((_, index) => interactionTypes[index]?.startsWith('pointer')));
    if (sum(trusted) + sum(untrusted) < atLeast) return unknown('ten events of pointer and keyboard');
    const conflict = {
      result: 'conflict',
      claim: { trusted: sum(trusted) },
      observation: { untrusted: sum(untrusted) },
    } as const;
    if (pointer(untrusted) >= atLeast && pointer(untrusted) > pointer(trusted)) return conflict;
    if (sum(untrusted) >= atLeast && sum(trusted) === 0) return { ...conflict, weight: 'weak' };
    return { result: 'agree' };
  },
  explain: () => 'Most of the pointer’s or keyboard’s events were made up by a script.',
  benign: [
    'Password managers and form fillers tell the page’s fields of their filling by made-up key events and clicks.',
    'Scripts of the page itself that turn touches into a mouse, replay a tour, or click for the visitor.',
  ],
  examples: {
    agree: [
      {
        name: 'events of the browser',
        kase: () => makeCase({ realms: { window: { interaction: genuineInteraction } } }),
      },
      {
        name: 'a password manager beside a hand',
        kase: () =>
          makeCase({
            realms: {
              window: {
                interaction: { ...genuineInteraction, untrusted: [0, 0, 0, 2, 6, 6] },
              },
            },
          }),
      },
    ],
    conflict: [
      {
        name: 'a mouse played by a script',
        kase: () =>
          makeCase({
            realms: {
              window: {
                interaction: {
                  ...genuineInteraction,
                  trusted: none,
                  untrusted: [40, 2, 2, 2, 0, 0],
                },
              },
            },
          }),
      },
      {
        name: 'a form that was filled and sent by click()',
        kase: () =>
          makeCase({
            realms: {
              window: {
                interaction: {
                  ...genuineInteraction,
                  trusted: none,
                  untrusted: [0, 0, 0, 1, 8, 8],
                },
              },
            },
          }),
      },
    ],
    unknown: [
      { name: 'not asked for', kase: () => makeCase() },
      {
        name: 'hardly anything happened',
        kase: () =>
          makeCase({
            realms: {
              window: { interaction: { ...genuineInteraction, trusted: none, untrusted: [0, 0, 0, 1, 0, 0] } },
            },
          }),
      },
    ],
  },
});
