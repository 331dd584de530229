const day = { most: 20, days: 1, word: 'day' } as const;
const units = [day, { most: 60, days: 7, word: 'week' }, { most: 730, days: 30.44, word: 'month' }] as const;
const year = { days: 365.25, word: 'year' } as const;

/** How old something is: `of today`, `3 days old`, `5 months old`. */
export function ageWords(days: number): string {
  if (days < 1) return 'of today';
  const unit = units.find(({ most }) => days <= most) ?? year;
  const count = Math.max(1, Math.round(days / unit.days));
  return `${count} ${unit.word}${count === 1 ? '' : 's'} old`;
}
