/** A share as `12.5 %`. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
