import { type Signals, workerKinds } from '@countersign/contract';
import { makeCase } from '../testing/makeCase.ts';
import { blursHardware } from './blursHardware.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { type RealmValue, realmDifference } from './realmDifference.ts';

/** A number that one of the realms lacks says nothing. */
const agree = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;

const value: RealmValue<Signals['navigator']> = {
  what: 'cores and memory',
  read: (facts, realm) => facts.signal(realm, 'navigator'),
  same: (a, b) => agree(a.hardwareConcurrency, b.hardwareConcurrency) && agree(a.deviceMemory, b.deviceMemory),
  show: (navigator) => ({ cores: navigator.hardwareConcurrency, memory: navigator.deviceMemory }),
  heavy: () => false,
};

/** Cores and memory are the same in every realm. */
export const hardwareAcrossRealms = defineCheck({
  title: 'Cores and memory across realms',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'realm values',
  needs: ['window.navigator', 'worker.navigator', 'shared.navigator', 'service.navigator'],
  fact: 'Measured: 0 of 420 realms of genuine browsers differ, resistFingerprinting included; 7 of 13 spoofing tools do.',
  judge: (facts) => {
    const judged = realmDifference(facts, value);
    if (judged.result !== 'conflict') return judged;
    const others = workerKinds.flatMap((kind) => facts.signal(kind, 'navigator') ?? []);
    const [first] = others;
    const windowAlone =
      Object.keys(judged.observation ?? {}).length === others.length &&
      others.every((other) => first && value.same(first, other));
    return {
      ...judged,
      noise: ['hardware', windowAlone ? 'window-alone' : 'realm-by-realm'],
      // What blurs them in the page by a replaced getter, and says nothing else, guards against recognition.
      ...(blursHardware(facts) && { weight: 'weak' as const }),
    };
  },
  explain: (claim, observation) =>
    `The page says ${inWords(claim)}; workers of the same browser say ${inWords(observation)}.`,
  noise: ['hardware', 'window-alone', 'realm-by-realm'],
  benign: [
    'Extensions that blur these numbers in the window alone (JShelter, DuckDuckGo), which are recognised and explain it.',
    'Others that blur them so and no more, such as Brave on iOS (weak).',
    'Brave, whose service workers have noise of their own (brave-browser issue 44931), and before 2022 shared and service workers none: recognised, it explains that.',
  ],
  examples: {
    agree: [{ name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) }],
    conflict: [
      {
        name: 'the window claims 8 cores',
        kase: () => makeCase({ realms: { window: { navigator: { hardwareConcurrency: 8 } } } }),
      },
    ],
    unknown: [{ name: 'not read in the window', kase: () => makeCase({ realms: { window: { navigator: null } } }) }],
  },
});
