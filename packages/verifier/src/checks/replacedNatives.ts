import type { Json, Signals } from '@countersign/contract';
import { type FunctionKind, replacedFunctions } from '../knowledge/replacedFunctions.ts';
import type { Noise } from '../privacyModes/noise.ts';

type Replaced = Signals['natives']['replaced'];

/** What each letter of a failed test says. */
const tests: Readonly<Record<string, string>> = {
  m: 'missing',
  d: 'another kind of property',
  o: 'put on the instance',
  s: 'not native code',
  k: 'with properties of its own',
  n: 'can be called with new',
  p: 'a Proxy',
  i: 'answers without an instance',
  v: 'another value than in a fresh frame',
  x: 'throws',
};

/** The replaced functions of some kinds. */
export const ofKinds = (replaced: Replaced, ...kinds: FunctionKind[]): Replaced =>
  replaced.filter(({ name }) => kinds.some((kind) => replacedFunctions[name]?.kind === kind));

/** What privacy modes explain of them; none where one of them has nothing that a mode would replace. */
export function noiseOf(replaced: Replaced): readonly Noise[] {
  const kinds = replaced.map(({ name }) => replacedFunctions[name]?.noise);
  if (kinds.includes(undefined)) return [];
  return ['natives', ...new Set(kinds as Noise[])];
}

/** By name, what is wrong with each, for a finding. */
export const showReplaced = (replaced: Replaced): Json =>
  Object.fromEntries(
    replaced.map(({ name, failed }) => [name, [...failed].map((letter) => tests[letter] ?? letter).join(', ')]),
  );
