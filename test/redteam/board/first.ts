/** The first `most` of a list, and how many more there are. */
export function first(items: readonly string[], most: number, between: string): string {
  const rest = items.length - most;
  return [...items.slice(0, most), ...(rest > 0 ? [`and ${rest} more`] : [])].join(between);
}
