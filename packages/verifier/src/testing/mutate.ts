/** A generator of numbers below a bound, the same for the same seed (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Mutation = (bytes: Buffer, random: (below: number) => number) => Buffer;

const at = (bytes: Buffer, random: (below: number) => number) => random(Math.max(1, bytes.length));
const changed = (bytes: Buffer, index: number, value: number): Buffer => {
  const copy = Buffer.from(bytes);
  if (index < copy.length) copy[index] = value & 0xff;
  return copy;
};

const mutations: readonly Mutation[] = [
  (bytes, random) => changed(bytes, at(bytes, random), random(256)),
  (bytes, random) => {
    const index = at(bytes, random);
    return changed(bytes, index, (bytes[index] ?? 0) ^ (1 << random(8)));
  },
  // Lengths off by a little, and at their ends.
  (bytes, random) => {
    const index = at(bytes, random);
    return changed(bytes, index, (bytes[index] ?? 0) + random(5) - 2);
  },
  (bytes, random) => changed(bytes, at(bytes, random), [0, 1, 0x7f, 0x80][random(5)] ?? 0xff),
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random) => bytes.subarray(random(8)),
  (bytes, random) => {
    const from = at(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + random(9))]);
  },
  (bytes, random) => {
    const from = at(bytes, random);
    const more = Buffer.from(Array.from({ length: random(9) }, () => random(256)));
    return Buffer.concat([bytes.subarray(0, from), more, bytes.subarray(from)]);
  },
  // A piece once more, elsewhere.
  (bytes, random) => {
    const [from, to] = [at(bytes, random), at(bytes, random)];
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, from + random(64)), bytes.subarray(to)]);
  },
];

/** A case near to `bytes`: one to four changes to it. */
export function mutate(bytes: Buffer, random: (below: number) => number): Buffer {
  let result = bytes;
  for (let times = 1 + random(4); times > 0; times -= 1) {
    result = mutations[random(mutations.length)]?.(result, random) ?? result;
  }
  return result;
}
