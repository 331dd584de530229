/** Minutes as getTimezoneOffset() gives them (UTC minus local) in the usual writing, such as `UTC+5:30`. */
export function formatOffset(minutes: number): string {
  const ahead = Math.round(-minutes);
  const size = Math.abs(ahead);
  const rest = size % 60;
  return `UTC${ahead < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
