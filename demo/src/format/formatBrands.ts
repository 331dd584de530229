/** Brands of client hints as text, such as `Chromium 156, Google Chrome 156`. */
export const formatBrands = (brands: readonly { brand: string; version: string }[]): string =>
  brands.map(({ brand, version }) => `${brand} ${version}`).join(', ');
