/** Minutes of a zone at a moment, signed as getTimezoneOffset() does (UTC minus local); null for an unknown zone. */
export function zoneOffset(zone: string, at: number): number | null {
  try {
    const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
      .formatToParts(at)
      .find((part) => part.type === 'timeZoneName')?.value;
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name ?? '') ?? [];
    if (name === undefined) return null;
    if (sign === undefined) return 0;
    return (sign === '+' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return null;
  }
}
