import { createVerifier } from '@countersign/verifier';

export const verifier = createVerifier({
  key: process.env.COUNTERSIGN_KEY,
  secrets: [process.env.COUNTERSIGN_SECRET],
});
