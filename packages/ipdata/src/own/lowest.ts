type Confidence = 'low' | 'medium' | 'high';
const rank = { low: 1, medium: 2, high: 3 } as const;

/** The lowest of some confidences, of which any may not be told. */
export function lowest(...told: readonly (Confidence | undefined)[]): Confidence | undefined {
  return told.filter((one) => one !== undefined).sort((one, other) => rank[one] - rank[other])[0];
}
