/** Sizes in bytes of a token and its parts; a token is ASCII, so characters are bytes. */
export interface TokenParts {
  total: number;
  challenge: number;
  receipts: number[];
  evidence: number;
}

/** Measures a token: `c1.<challenge>[.<receipt>...]~<JWE>` (docs/protocol.md). */
export function tokenParts(token: string): TokenParts {
  const cut = token.indexOf('~');
  const clear = cut < 0 ? token : token.slice(0, cut);
  const [, challenge = '', ...receipts] = clear.split('.');
  return {
    total: token.length,
    challenge: challenge.length,
    receipts: receipts.map((receipt) => receipt.length),
    evidence: cut < 0 ? 0 : token.length - cut - 1,
  };
}
