import type { AddressHistory } from './AddressHistory.ts';

/** One count of the store holds all three, so that a visit costs one: 24 bits each for visits and mismatches, 5 for clocks. */
const field = 2 ** 24;

/** Different clocks that are told apart; far below what five bits hold, for instances add at once. */
export const mostClocks = 16;

/** What is added to a count for so much. */
export const packHistory = ({ visits, mismatches, clocks }: AddressHistory): number =>
  visits + field * (mismatches + field * clocks);

/** What a count holds. */
export function unpackHistory(count: number): AddressHistory {
  const rest = Math.floor(count / field);
  return { visits: count % field, mismatches: rest % field, clocks: Math.floor(rest / field) };
}
