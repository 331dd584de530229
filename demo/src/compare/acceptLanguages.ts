/** Language tags of an Accept-Language header in its order, weights left out. */
export const acceptLanguages = (header: string): string[] =>
  header
    .split(',')
    .map((part) => (part.split(';')[0] ?? '').trim())
    .filter((tag) => tag !== '' && tag !== '*');
