/** Sizes and lifetimes that both sides keep (bytes, characters, seconds, as named). */
export const limits = {
  /** Characters of a visit id: 16 random bytes as base64url. */
  visitCharacters: 22,
  /** Characters of an action. */
  actionCharacters: 32,
  /** Characters of a site's id. */
  siteCharacters: 64,
  /** Characters of cdata, as Turnstile allows. */
  cdataCharacters: 255,
  /** Bytes of a whole token; 6 kB is the budget of a full visit. */
  tokenBytes: 8192,
  /** Bytes of an unsigned token, whose claims are not deflated; Chromium 156 makes one of 8,400 on a plain site. */
  unsignedTokenBytes: 12_288,
  /** Bytes of the inflated claims. */
  claimsBytes: 65_536,
  /** Bytes of a challenge or receipt request's body. */
  requestBytes: 1024,
  /** Bytes of a verify or inspect request's body. */
  verifyBytes: 65_536,
  /** Receipts of one token: a script's and an inside one for each of three worker kinds, and one to spare. */
  receipts: 7,
  /** Seconds that a challenge lives unless configured, and the range that a site may choose. */
  challengeSeconds: { default: 300, min: 60, max: 900 },
  /** Seconds before the challenge's issue at which a receipt may have been sealed. */
  receiptLeadSeconds: 60,
} as const;
