import type { Verdict } from '@countersign/contract';

/** The labels of a verdict and how sure each is: `spoofed browser (high)`. */
export const labelsInWords = ({ labels }: Verdict): string =>
  labels.map(({ label, confidence }) => `${label.replaceAll('-', ' ')} (${confidence})`).join(', ');
