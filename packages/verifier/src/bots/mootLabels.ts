import type { Label } from '@countersign/contract';

/**
 * Labels that say nothing against a bot that proved who it is: it is a program that runs in a data centre, under a
 * User-Agent in parts a browser's, and shows what it likes of itself. That a token was made elsewhere still does.
 */
export const mootLabels: ReadonlySet<Label> = new Set<Label>([
  'automation',
  'spoofed-browser',
  'insufficient-evidence',
  'hosting',
]);
