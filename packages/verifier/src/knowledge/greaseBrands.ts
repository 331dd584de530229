/** One brand of a client-hint list. */
export interface Brand {
  brand: string;
  version: string;
}

const characters = [' ', '(', ':', '-', '.', '/', ')', ';', '=', '?', '_'] as const;
const versions = ['8', '99', '24'] as const;

/** All orders of `n` places, in lexicographic order. */
function permutations(n: number): number[][] {
  if (n === 1) return [[0]];
  const places = Array.from({ length: n }, (_, index) => index);
  return places.flatMap((first) =>
    permutations(n - 1).map((rest) => [first, ...rest.map((place) => (place >= first ? place + 1 : place))]),
  );
}
const orders: Readonly<Record<number, readonly (readonly number[])[]>> = {
  2: permutations(2),
  3: permutations(3),
  4: permutations(4),
};

/** The meaningless brand that Chromium of a major version puts among its brands. */
export const greaseBrand = (major: number): Brand => ({
  brand: `Not${characters[major % 11]}A${characters[(major + 1) % 11]}Brand`,
  version: versions[major % 3] as string,
});

/**
 * The brand list of Chromium `major` (106 and newer): grease, Chromium and up to two brands more, in its own order.
 *
 * Computed as components/embedder_support/user_agent_utils.cc does; equal to every genuine value measured, 106 to 156.
 */
export function greaseBrands(major: number, products: readonly Brand[] = []): Brand[] {
  const list = [greaseBrand(major), { brand: 'Chromium', version: String(major) }, ...products];
  const choices = orders[list.length];
  if (choices === undefined) return list;
  const order = choices[major % choices.length] as readonly number[];
  const placed: Brand[] = [];
  list.forEach((brand, index) => {
    placed[order[index] as number] = brand;
  });
  return placed;
}
