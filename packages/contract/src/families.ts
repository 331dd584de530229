/** Browser engines that checks tell apart; `other` is whatever claims none of them. */
export const families = ['chromium', 'firefox', 'safari', 'other'] as const;
export type Family = (typeof families)[number];
