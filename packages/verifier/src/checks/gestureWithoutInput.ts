import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

const driven = { active: true, inputs: 0, unlimited: true };

/** A page that counts as touched was touched. */
export const gestureWithoutInput = defineCheck({
  title: 'A gesture that no input gave',
  label: 'automation',
  weight: 'strong',
  source: 'behaviour',
  needs: ['window.activation'],
  fact: 'HTML, section 6.4.1: an activation comes of a key, a press or a touch. Runtime.callFunctionOn with `userGesture`, as Playwright, Puppeteer, stealth, patchright and rebrowser evaluate scripts, gives one without (measured in all five). It lasts seconds and no navigation carries it on: 0 of 19 genuine visits, after clicks, keys, links and reloads among them.',
  judge: (facts) => {
    const signal = facts.signal('window', 'activation');
    if (signal === undefined) return unknown('window.activation');
    const { active, inputs, frames, framed, unlimited } = signal;
    if (active === false) return { result: 'agree', claim: active };
    if (active === null || inputs === null) return unknown('userActivation and eventCounts');
    if (facts.claimed.family !== 'chromium' || facts.claimed.embedded)
      return unknown('a browser that this was measured in');
    if (inputs > 0) return { result: 'agree', claim: active, observation: inputs };
    // A click into one frame of a page activates those around it, and its own document alone counts it.
    if (frames > 0 || framed) return unknown('the input of other frames');
    return {
      result: 'conflict',
      claim: active,
      observation: inputs,
      weight: unlimited === true ? 'strong' : 'moderate',
    };
  },
  explain: () => 'The page counts as touched within the last seconds, though no key, press or touch reached it.',
  benign: [
    'A click into a frame of another origin that is gone by then, as consent dialogs and challenges go (moderate).',
    'Assistive programs that set a field’s value, and media keys, which give a gesture without an event (moderate).',
    'An extension that was clicked and then runs a script on the page, such as a password manager; a script run in the console of the developer tools. Both leave the browser’s own limits in place (then moderate).',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156, opened and not touched', kase: () => makeCase() },
      {
        name: 'just clicked',
        kase: () => makeCase({ realms: { window: { activation: { active: true, inputs: 5 } } } }),
      },
    ],
    conflict: [
      { name: 'Playwright 1.65', kase: () => makeCase({ realms: { window: { activation: driven } } }) },
      {
        name: 'patchright 1.63, or an extension that was clicked',
        kase: () => makeCase({ realms: { window: { activation: { ...driven, unlimited: false } } } }),
      },
    ],
    unknown: [
      { name: 'an older agent', kase: () => makeCase({ realms: { window: { activation: null } } }) },
      {
        name: 'a consent dialog in a frame of its own was clicked',
        kase: () => makeCase({ realms: { window: { activation: { active: true, frames: 1 } } } }),
      },
      {
        name: 'no count of events, as in older WebKit',
        kase: () => makeCase({ realms: { window: { activation: { active: true, inputs: null } } } }),
      },
      {
        name: 'Firefox',
        kase: () => makeCase({ browser: 'firefox', realms: { window: { activation: { active: true } } } }),
      },
    ],
  },
});
