import { genuineInteraction } from '../testing/genuineInteraction.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** Fewest events that say something. */
const atLeast = 10;

const none = {
  pointermove: 0,
  pointerdown: 0,
  pointerup: 0,
  click: 0,
  keydown: 0,
  keyup: 0,
  wheel: 0,
  touchstart: 0,
};

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
    const sum = (counts: typeof trusted) => Object.values(counts).reduce((total, count) => total + count, 0);
    const pointer = ({ pointermove, pointerdown, pointerup }: typeof trusted) => pointermove + pointerdown + pointerup;
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
                interaction: { ...genuineInteraction, untrusted: { ...none, keydown: 6, keyup: 6, click: 2 } },
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
                  untrusted: { ...none, pointermove: 40, pointerdown: 2, pointerup: 2, click: 2 },
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
                  untrusted: { ...none, keydown: 8, keyup: 8, click: 1 },
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
              window: { interaction: { ...genuineInteraction, trusted: none, untrusted: { ...none, click: 1 } } },
            },
          }),
      },
    ],
  },
});
