/** How sure a label is, from the least: what is surer has the higher number. */
export const confidenceRank = { low: 1, medium: 2, high: 3 } as const;
