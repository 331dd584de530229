const kept = 1024;
const names = new Map<string, string | null>();

/** The name under which this runtime knows a zone, so that Calcutta is Kolkata; null where it does not know it. */
export function canonicalZone(zone: string): string | null {
  const held = names.get(zone);
  if (held !== undefined) return held;
  let name: string | null = null;
  try {
    name = new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    // A name that this runtime's tzdata does not know.
  }
  if (names.size >= kept) names.clear();
  names.set(zone, name);
  return name;
}
