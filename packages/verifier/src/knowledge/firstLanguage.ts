/** The first language of an Accept-Language value, lower-case; null for none or `*`. */
export function firstLanguage(value: string): string | null {
  const first = value.split(',', 1)[0]?.split(';', 1)[0]?.trim().toLowerCase();
  return first === undefined || first === '' || first === '*' ? null : first;
}
