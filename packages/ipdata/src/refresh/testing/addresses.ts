/** A list of so many addresses, from 8.0.0.0 on unless told. */
export const addresses = (count: number, from = '8.0.0'): string =>
  Array.from({ length: count }, (_, index) => `${from}.${index}\n`).join('');
