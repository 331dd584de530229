/** Codes of no country that registries use: Asia/Pacific, Europe, unknown. */
const noCountry = new Set(['AP', 'EU', 'ZZ']);

/** Whether a text has the form of an ISO 3166-1 alpha-2 code and stands for a country. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !noCountry.has(code);
}
