import type { Json, Signals } from '@countersign/contract';
import { type FunctionKind, replacedFunctions } from '../knowledge/replacedFunctions.ts';
import type { Noise } from '../privacyModes/noise.ts';

type Replaced = Signals['natives']['replaced'];

/** What each letter of a failed test says. */
const tests: Readonly<Record<string, string>> = {
  m: 'missing',
  d: 'another kind of property',
  o: 'put in front of the prototype',
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

/** Getters that were wrapped and still give their value: neither another than in a fresh frame, nor on the instance. */
const unaltered = ({ name, failed }: Replaced[number]): boolean =>
  /^(?:Navigator|Screen)\./.test(name) && !/[vompx]/.test(failed);

/**
 * What privacy modes explain of them; none where one of them has nothing that a mode would replace.
 *
 * Extensions that count how often a page asks (JShelter) wrap what they do not alter: that is `natives` and no more.
 */
export function noiseOf(replaced: Replaced): readonly Noise[] {
  const kinds = replaced.map((item) => {
    const noise = replacedFunctions[item.name]?.noise;
    return noise && unaltered(item) ? 'natives' : noise;
  });
  if (kinds.includes(undefined)) return [];
  return ['natives', ...new Set(kinds as Noise[])];
}

/** By name, what is wrong with each, for a finding. */
export const showReplaced = (replaced: Replaced): Json =>
  Object.fromEntries(
    replaced.map(({ name, failed }) => [name, [...failed].map((letter) => tests[letter] ?? letter).join(', ')]),
  );
